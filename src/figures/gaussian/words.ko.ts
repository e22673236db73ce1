import type { GaussianWords } from './words.en'

export const words: GaussianWords = {
  fx: { square: 'x²', sine: 'sin x' },
  wiring: {
    legend: '잡음이 있는 곳',
    inBox: '뽑는 상자 안',
    atSide: '상자 옆',
    box: ['N(μ, σ²)에서', 'x 뽑기'],
    gradient: (symbol, value) => [`∂f/∂${symbol} =`, value],
    nothing: ['기울기', '없음'],
    stop: '여기서 멈춤',
    stops:
      '기울기는 x까지 돌아와 상자 앞에서 멈춘다. μ나 σ가 달랐다면 x가 어떻게 달라졌을지 알 수 없기 때문이다.',
    flows: (byMu, bySigma) =>
      `기울기가 +와 ×를 지나 흐른다. ∂f/∂μ = ${byMu}, ∂f/∂σ = ${bySigma}. 앞으로 가는 값은 그대로다.`,
    arrows:
      '얇은 화살표는 앞으로 흐르는 값, 굵은 색 화살표는 돌아오는 기울기다. 쓸 데가 없는 기울기는 파선으로 그렸다.',
    label: (wiring) => `표본 하나의 계산 그래프, 잡음은 ${wiring}`,
    values: (epsilon, x, f, value) => `앞으로: ε = ${epsilon}, x = μ + σε = ${x}, ${f} = ${value}.`,
    table: (draw) => `${draw}번 표본의 값과 기울기`,
  },
  frozen: {
    label: (count) => `ε의 표본 ${count}개와 x = μ + σε`,
    variance: (count, found, exact, band) =>
      `표본 ${count}개에서 x의 분산은 ${found}, σ²은 ${exact}(${band}).`,
    slip: (found, exact) => `σ 자리에 σ²을 쓰면 같은 잡음에서 μ + σ²ε의 분산은 ${found}, σ⁴은 ${exact}.`,
    noVariance: '표본이 하나면 분산을 구할 수 없다. 열 개를 보자.',
    band: (low, high) => `시드 1000개 중 999개에서 ${low}–${high}`,
    caption: (count) =>
      `선 하나가 고정된 표본 하나다${count === '1' ? '' : `(처음 ${count}개)`}. 선택한 표본 아래의 화살표는 μ나 σ가 1 커질 때 x가 얼마나 움직이는지 나타낸다.`,
    bandCaption:
      '히스토그램은 모든 표본과 그 분포다. 이론이 맞는다면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다.',
    lawCaption: '히스토그램은 모든 표본과 그 분포다.',
    alternative: (draw, epsilon, x, verdict) =>
      `${draw}번 표본은 ε = ${epsilon}, x = ${x}이다. ∂x/∂μ = 1, ∂x/∂σ = ${epsilon}이다. ${verdict}`,
    table: (count) => `x의 표본 ${count}개`,
    mean: 'x의 평균',
    varianceOfX: 'μ + σε의 분산',
    varianceOfSlip: 'μ + σ²ε의 분산',
  },
  estimators: {
    legend: 'f(x)',
    pathwise: '경로 추정량',
    scoreFunction: '스코어 함수 추정량',
    derivative: (symbol) => `∂E f/∂${symbol}`,
    heading: (symbol, f) => `E f(x)의 ∂/∂${symbol}, f(x) = ${f}`,
    exact: (value) => `정확한 값 ${value}`,
    estimate: (mean, error) => `${mean} ± ${error}`,
    label: (symbol, count) => `표본 ${count}개로 구한 ${symbol}에 대한 미분값의 두 추정`,
    alternative: (exact, estimates) => `정확한 값: ${exact}. 평균과 표준오차: ${estimates}.`,
    one: '표본 하나로는 어느 추정량이 나은지 알 수 없다.',
    ratio: (times) =>
      `이 표본들로 판단하면, ∂/∂μ를 같은 정확도로 구하는 데 스코어 함수 추정량에는 경로 추정량보다 표본이 ${times}배 필요하다.`,
    inverse: (times) =>
      `이 표본들로 판단하면, ∂/∂μ를 같은 정확도로 구하는 데 경로 추정량에는 스코어 함수 추정량보다 표본이 ${times}배 필요하다. 이 f와 이 μ, σ에서는 스코어 함수 쪽이 덜 흩어진다.`,
    caption: (count, draw) =>
      `점 하나가 표본 하나의 추정값이다${count === '1' ? '' : `(처음 ${count}개)`}. 고리는 ${draw}번 표본이다. 가는 막대는 추정값의 평균에서 양쪽으로 표준편차 하나, 굵은 막대는 모든 표본을 평균했을 때의 표준오차 하나를 나타낸다. 축을 벗어난 값은 축 끝에 그린다.`,
    table: (count) => `표본 ${count}개의 추정`,
    exactColumn: '정확한 값',
    meanColumn: '평균',
    errorColumn: '표준오차',
    spreadColumn: '추정값 하나의 표준편차',
  },
  table: {
    show: '숫자로 보기',
    quantity: '양',
    value: '값',
    overDraws: '표본에서',
    exact: '정확한 값',
    band: '우연의 범위(시드 1000개 중 999개)',
  },
}
