import type { GaussianWords } from './words.en'

export const words: GaussianWords = {
  fx: { square: 'x²', sine: 'sin x' },
  wiring: {
    legend: '잡음이 있는 곳',
    inBox: '뽑는 상자 안',
    atSide: '상자 옆',
    box: ['N(μ, σ²)에서', 'x 뽑기'],
    gradient: (symbol, value) => [`∂f/∂${symbol} =`, value],
    nothing: ['아무것도', '오지 않음'],
    stop: '여기서 멈춤',
    stops:
      '기울기는 x까지 돌아와 상자 앞에서 멈춘다. μ나 σ에 따라 x가 어떻게 달라졌을지 말해 주는 규칙이 없다.',
    flows: (byMu, bySigma) =>
      `기울기가 +와 ×를 지나 흐른다. ∂f/∂μ = ${byMu}, ∂f/∂σ = ${bySigma}. 앞으로 가는 값은 그대로이다.`,
    arrows:
      '어두운 화살표: 앞으로 가는 값. 색 화살표: 돌아오는 기울기. 기다리는 곳이 없는 기울기는 파선이다.',
    label: (wiring) => `표본 하나의 계산 그래프, 잡음은 ${wiring}`,
    values: (epsilon, x, f, value) => `앞으로: ε = ${epsilon}, x = μ + σε = ${x}, ${f} = ${value}.`,
    table: (draw) => `표본 ${draw}, 앞으로 그리고 뒤로`,
  },
  frozen: {
    label: (count) => `ε의 표본 ${count}개와 x = μ + σε`,
    variance: (count, found, exact, band) =>
      `표본 ${count}개에서 x의 분산: ${found}. σ² = ${exact} (${band}).`,
    slip: (found, exact) => `σ 자리에 σ²을 쓰면 같은 잡음에서 μ + σ²ε의 분산: ${found}. σ⁴ = ${exact}.`,
    noVariance: '표본이 하나면 분산이 없다. 열 개를 뽑아 보자.',
    band: (low, high) => `우연의 범위 ${low}–${high}`,
    caption: (count) =>
      `선: 고정된 표본 ${count === '1' ? '하나' : `(처음 ${count}개)`}. 고른 표본 아래의 화살표는 μ나 σ가 1 커질 때 x가 얼마나 가는지 나타낸다.`,
    bandCaption: '맨 아래: 모든 표본과 그 분포. 회색은 우연이 막대를 1000번 중 999번 남겨 두는 범위이다.',
    lawCaption: '맨 아래: 모든 표본과 그 분포.',
    alternative: (draw, epsilon, x, verdict) =>
      `표본 ${draw}: ε = ${epsilon}에서 x = ${x}로 이어진다. ∂x/∂μ = 1, ∂x/∂σ = ${epsilon}. ${verdict}`,
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
    label: (symbol, count) => `표본 ${count}개로 구한 ${symbol}에 대한 미분의 두 추정`,
    alternative: (exact, estimates) => `정확한 값: ${exact}. 평균과 표준오차: ${estimates}.`,
    one: '표본 하나로는 어느 추정량이 나은지 아무도 말할 수 없다.',
    ratio: (times) =>
      `이 표본들의 흩어짐으로 보면, ∂/∂μ를 같은 정확도로 구하는 데 스코어 함수에는 경로보다 표본이 ${times}배 필요하다.`,
    inverse: (times) =>
      `이 표본들의 흩어짐으로 보면, ∂/∂μ를 같은 정확도로 구하는 데 경로에는 스코어 함수보다 표본이 ${times}배 필요하다. 이 f, 이 자리에서는 스코어 함수가 덜 흩어진다.`,
    caption: (count, draw) =>
      `점: ${count === '1' ? '표본 하나가' : `처음 ${count}개의 표본이 저마다`} 말하는 값. 고리: 표본 ${draw}. 가는 막대: 추정 하나의 평균에서 양쪽으로 표준편차 하나. 굵은 막대: 모든 표본을 평균했을 때의 표준오차 하나. 축을 벗어난 것은 축 끝에 그린다.`,
    table: (count) => `표본 ${count}개의 추정`,
    exactColumn: '정확한 값',
    meanColumn: '평균',
    errorColumn: '표준오차',
    spreadColumn: '하나의 표준편차',
  },
  table: {
    show: '숫자로 보기',
    quantity: '양',
    value: '값',
    overDraws: '표본에서',
    exact: '정확한 값',
    band: '우연의 범위 (1000번 중 999번)',
  },
}
