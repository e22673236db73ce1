import type { GradientWords } from './words.en'

export const words: GradientWords = {
  arrows: {
    title: (index) => `표본마다 그린, θ${index}에 대한 미분값`,
    yours: '선택한 표본',
    verdict: ({ draw, index, slope, value, gradient }) =>
      `${draw}번 표본: ∂z̃${index}/∂θ${index} = ${slope}, f(z̃) = ${value}, ∂f(z̃)/∂θ${index} = ${gradient}.`,
    caption: (draws, step, index) =>
      `앞의 표본 ${draws}개다. 화살표는 그 표본 자신의 미분값으로, 로짓 θ${index}의 값을 ${step}만큼 올릴 때 점이 움직이는 방향과 거리를 일차 근사로 그린 것이다.`,
    cut: (draws) => `더 길어서 잘라 낸 화살표: ${draws}개.`,
  },
  spread: {
    title: '추정량마다 표본 하나로 구한 미분값의 추정값',
    names: {
      pathwise: 'Gumbel-Softmax, 경로 추정량',
      straightThrough: '직통 Gumbel-Softmax',
      gumbelRao: 'Gumbel-Rao',
      plainStraightThrough: '잡음 없는 직통',
      reinmax: 'ReinMax',
      scoreFunction: '스코어 함수',
      meanBaseline: '스코어 함수, 평균 기준선',
      leaveOneOut: '스코어 함수, 하나 제외(leave-one-out)',
    },
    note: (mean, error, spread) => `평균 ${mean} ± ${error} · 표준편차 ${spread}`,
    beyond: (share) => `축 바깥 ${share}`,
    beyondShort: (share) => `바깥 ${share}`,
    exact: (index, value) => `정확한 ∂E f(z)/∂θ${index} = ${value}`,
    caption: (draws, tau, draw) =>
      `τ = ${tau}에서 표본 ${draws}개를 그렸다. 드문 추정값도 보이도록 높이는 비율의 제곱근이며, 줄마다 눈금이 다르다. 삼각형은 평균이고 그 띠는 우연의 범위(시드 1000개 중 999개)다. 속이 빈 원은 ${draw}번 표본의 추정값이다.`,
    baselines:
      '핀으로 그린 추정량은 뽑힌 클래스만으로 정해진다. 값은 클래스의 수만큼 있고 τ와 무관하다. 평균 기준선은 정확한 평균이고, 하나 제외는 표본마다 나머지 표본의 평균을 기준선으로 쓴다.',
    replicates: 'Gumbel-Rao의 R',
    redrawn: (replicates, draws) =>
      `Gumbel-Rao는 뽑힌 클래스를 그대로 두고 잡음만 R = ${replicates}번 다시 뽑아 직통 추정값을 평균한다. 평균은 그대로이고 표준편차는 줄어든다(앞의 표본 ${draws}개). ReinMax는 직통 추정량을 이차인 f에서 편향이 없도록 보정하며 τ가 필요 없다. 둘 다 f에 따라 편향이 있을 수 있다.`,
    table: (draws, exact) => `표본 ${draws}개의 추정값. 정확한 값: ${exact}`,
  },
  code: {
    title: '코드',
    label: '코드로 보기:',
    writtenFor: '라이브러리',
    copy: { copy: '복사', copied: '복사됨', selected: '코드를 선택해 두었으니 복사하세요.' },
    pytorch: 'PyTorch는 자체 잡음을 뽑는다. 그 평균은 위의 평균과 표준오차 범위에서 일치한다.',
    jax: '이 코드는 이 페이지의 잡음을 그대로 뽑아, 위 줄들의 평균을 float32의 정밀도까지 똑같이 출력한다.',
    logits:
      'F.gumbel_softmax는 로짓을 받는다. 그 자리에 π를 넣으면 softmax(π)에서 표본을 뽑는다. 다른 분포인데도 아무 경고가 없다.',
  },
  biasVariance: {
    title: 'τ에 따른 편향, 분산, RMSE',
    averaged: '기울기 하나에 평균하는 표본의 수',
    titles: (averaged) => ({
      bias: '|편향|',
      variance: '표본 하나의 분산',
      rmse: `표본 ${averaged}개일 때 RMSE`,
    }),
    pathwise: '경로 추정량',
    straightThrough: '직통',
    gumbelRao: (replicates) => `Gumbel-Rao, R = ${replicates}`,
    shortGumbelRao: 'Gumbel-Rao',
    reinmax: 'ReinMax',
    plain: '잡음 없는 직통',
    score: '스코어 함수',
    baseline: '평균 기준선',
    cold: '∝ 1/τ',
    verdict: ({ tau, bias, spread, averaged, rmse }) =>
      `τ = ${tau}에서 경로 추정량의 편향은 ${bias}, 표본 하나의 표준편차는 ${spread}, ${averaged}개를 평균한 RMSE는 ${rmse}이다.`,
    best: ({ averaged, tau, rmse, rival }) =>
      `${averaged}개를 평균할 때 RMSE는 τ = ${tau} 근처에서 가장 작고, 그 값은 ${rmse}이다. 평균을 기준선으로 뺀 스코어 함수의 RMSE는 어느 τ에서나 ${rival}이다.`,
    caption: (draws, dots, exact) =>
      exact
        ? `모든 축은 로그 눈금이다. 선은 정확한 값, 띠는 앞의 표본 ${draws}개의 경로 추정량에 대한 우연의 범위(시드 1000개 중 999개), 점은 지금의 τ에서 표본 ${dots}개로 구한 값이다. 스코어 함수는 편향이 없어서 첫 그림에 없다.`
        : `모든 축은 로그 눈금이다. 선과 경로 추정량의 우연의 범위(시드 1000개 중 999개)는 앞의 표본 ${draws}개로 구했고, 점은 지금의 τ에서 표본 ${dots}개로 구한 값이다. 정확한 선은 클래스가 셋 이하일 때 계산한다. 스코어 함수는 편향이 없어서 첫 그림에 없다.`,
    table: (draws) => `표본 하나의 편향과 분산(표본으로 구한 값: ${draws}개)`,
  },
  finiteDifference: {
    title: '같은 잡음과 새 잡음으로 구한 유한 차분',
    width: '차분의 반너비 h',
    tooFew: '표본 하나로는 쌍을 만들 수 없습니다. N을 2 이상으로 고르세요.',
    labels: {
      estimate: '추정한 E f(z̃)의 기울기',
      error: '표준오차',
      same: '같은 잡음',
      fresh: '새 잡음',
      slope: '정확한 값',
    },
    verdict: (h, pairs, same, fresh) =>
      `h = ${h}, ${pairs}쌍. 양쪽에 같은 잡음: ${same.mean} ± ${same.error}. 새 잡음: ${fresh.mean} ± ${fresh.error}.`,
    caption: (pairs) =>
      `θ + h에서의 f(z̃)와 θ − h에서의 f(z̃)의 차이를 2h로 나누어 ${pairs}쌍에서 평균한 값을 우연의 범위(시드 1000개 중 999개)와 함께 그렸다. 같은 잡음은 표본을 자기 자신과, 새 잡음은 다른 표본과 비교한다. 계산량은 같다.`,
    table: (pairs) => `${pairs}쌍의 차분`,
    columns: {
      same: '같은 잡음',
      sameError: '표준오차',
      fresh: '새 잡음',
      freshError: '새 잡음의 표준오차',
    },
  },
  table: {
    show: '숫자로 보기',
    estimator: '추정량',
    mean: '평균',
    band: '우연의 범위(시드 1000개 중 999개)',
    bias: '편향',
    spread: '표준편차',
    variance: '분산',
    rmse: '표본 하나의 RMSE',
  },
}
