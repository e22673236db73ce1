import type { SliceWords } from './words.en'

export const words: SliceWords = {
  theta: {
    name: 'θ₁',
    label: '클래스 1의 로짓 θ₁',
    text: (value) => `θ₁ = ${value}`,
  },
  curves: {
    step: '원-핫 z₁',
    rise: '완화된 z̃₁',
    flat: '∂z₁/∂θ₁ = 0',
    hill: '∂z̃₁/∂θ₁',
    meanStep: 'z₁의 평균',
    probability: 'π₁',
    expectedAt: 'z̃₁의 평균',
    meanFlat: 'z₁의 기울기의 평균: 0',
    shortFlat: '∂z₁/∂θ₁의 평균: 0',
    slopeOfMean: '평균의 기울기 ∂π₁/∂θ₁',
    shortSlope: '∂π₁/∂θ₁',
    meanHill: 'z̃₁의 기울기의 평균',
    shortHill: '∂z̃₁/∂θ₁의 평균',
  },
  cut: (top) => `여기서 잘림, 가장 높은 값 ${top}`,
  impossible: '클래스 1의 확률이 0이라 로짓이 −∞이고, 거기서 움직일 수 없다.',
  one: {
    label: (draw) => `θ₁이 움직일 때의 표본 ${draw}`,
    verdict: {
      before: (theta, relaxed, slope) =>
        `θ₁ = ${theta}: 다른 클래스가 앞선다. z₁ = 0, 기울기 0. z̃₁ = ${relaxed}, 기울기 ${slope}.`,
      at: (theta, relaxed, slope) =>
        `θ₁ = ${theta}: 두 점수가 같다. z₁은 여기서 뛰고 기울기가 없다. z̃₁ = ${relaxed}, 기울기 ${slope}.`,
      after: (theta, relaxed, slope) =>
        `θ₁ = ${theta}: 클래스 1이 앞선다. z₁ = 1, 기울기 0. z̃₁ = ${relaxed}, 기울기 ${slope}.`,
    },
    alternative: (jump, centre, temperature, verdict) =>
      `위: z₁은 θ₁ = ${jump}에서 0에서 1로 뛴다. 온도 ${temperature}의 z̃₁은 매끄럽게 오르고 ${centre}에서 절반을 지난다. 아래: 두 기울기. z₁은 0, z̃₁은 언덕이다. ${verdict}`,
    table: (draw) => `θ₁에서의 표본 ${draw}`,
  },
  all: {
    label: (count) => `θ₁이 움직일 때 표본 ${count}개의 평균`,
    wins: (theta, won, count, share, probability, band) =>
      `θ₁ = ${theta}: 표본 ${count}개 가운데 z₁ = 1인 것 ${won}개, 평균 ${share}. π₁ = ${probability} (${band}).`,
    band: (low, high) => `우연의 범위 ${low}–${high}`,
    slopes: (ofMean, mean, error) =>
      `π₁의 기울기: ${ofMean}. 기울기의 평균: z₁은 0, z̃₁은 ${mean} ± ${error}.`,
    caption: (level) =>
      `보라색 눈금 하나가 표본 하나의 뛰는 자리이다 (처음 300개까지). 회색: 시드의 ${level}에서 z₁의 평균이 놓이는 범위, 자리마다 따로 잰 것이다. ±는 표준오차 하나이다.`,
    alternative: (count, temperature, verdict) =>
      `위: 표본 ${count}개에 대한 z₁의 평균이 곡선 π₁을 따라 계단으로 오르고, 그 옆에 온도 ${temperature}의 z̃₁의 평균이 있다. 아래: π₁의 기울기는 언덕이고, z₁의 기울기의 평균은 어디서나 0이다. ${verdict}`,
    table: (count, theta) => `θ₁ = ${theta}에서 표본 ${count}개`,
  },
  table: {
    show: '숫자로 보기',
    quantity: '양',
    value: '값',
    mean: '표본에서',
    exact: '정확한 값',
    jump: 'z₁이 뛰는 자리',
    centre: 'z̃₁ = ½인 자리',
    stepSlope: '∂z₁/∂θ₁',
    none: '없음',
  },
}
