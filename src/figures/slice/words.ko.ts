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
    slopeOfMean: 'π₁의 기울기 ∂π₁/∂θ₁',
    shortSlope: '∂π₁/∂θ₁',
    meanHill: 'z̃₁의 기울기의 평균',
    shortHill: '∂z̃₁/∂θ₁의 평균',
  },
  cut: (top) => `최고 ${top}, 잘림`,
  impossible: '클래스 1의 확률이 0이라 로짓이 −∞이고, 움직일 수 없다.',
  one: {
    label: (draw) => `θ₁에 따른 ${draw}번 표본`,
    verdict: {
      before: (theta, relaxed, slope) =>
        `θ₁ = ${theta}에서는 다른 클래스가 앞선다. z₁ = 0이고 기울기는 0이며, z̃₁ = ${relaxed}이고 기울기는 ${slope}이다.`,
      at: (theta, relaxed, slope) =>
        `θ₁ = ${theta}에서 두 교란 로짓이 같아진다. z₁은 여기서 뛰므로 기울기가 정의되지 않고, z̃₁ = ${relaxed}이고 기울기는 ${slope}이다.`,
      after: (theta, relaxed, slope) =>
        `θ₁ = ${theta}에서는 클래스 1이 앞선다. z₁ = 1이고 기울기는 0이며, z̃₁ = ${relaxed}이고 기울기는 ${slope}이다.`,
    },
    alternative: (jump, centre, temperature, verdict) =>
      `위에서 z₁은 θ₁ = ${jump}일 때 0에서 1로 뛰고, 온도 ${temperature}의 z̃₁은 매끄럽게 오르며 ${centre}에서 절반을 지난다. 아래는 기울기로, z₁은 0이고 z̃₁은 언덕 모양이다. ${verdict}`,
    oneHotAlone: (theta, jump, value) =>
      `위에서 z₁은 θ₁ = ${jump}일 때 0에서 1로 뛴다. 아래는 그 기울기로, 점프의 양쪽에서 0이다. θ₁ = ${theta}에서 z₁ = ${value}이다.`,
    table: (draw) => `θ₁에서 본 ${draw}번 표본`,
  },
  all: {
    label: (count) => `θ₁에 따른 표본 ${count}개의 평균`,
    wins: (theta, won, count, share, probability, band) =>
      `θ₁ = ${theta}에서 표본 ${count}개 가운데 ${won}개가 z₁ = 1이고, 그 평균은 ${share}이다. π₁은 ${probability}이다(${band}).`,
    band: (low, high) => `우연의 범위 ${low}–${high}`,
    slopes: (ofMean, mean, error) =>
      `π₁의 기울기는 ${ofMean}이다. 기울기의 평균은 z₁에서 0, z̃₁에서 ${mean} ± ${error}이다.`,
    caption: '보라색 눈금 하나가 표본 하나의 점프 지점이다(처음 300개까지). ± 뒤의 수는 표준오차다.',
    chance: (level) => `어느 θ₁에서나 z₁의 평균은 시드의 ${level}에서 회색 범위에 들어간다.`,
    alternative: (count, temperature, verdict) =>
      `위에서 표본 ${count}개에 대한 z₁의 평균이 곡선 π₁을 따라 계단처럼 오르고, 온도 ${temperature}의 z̃₁의 평균이 함께 그려져 있다. 아래에서 π₁의 기울기는 언덕 모양이고, z₁의 기울기의 평균은 어디서나 0이다. ${verdict}`,
    oneHotAlone: (count, verdict) =>
      `위에서 표본 ${count}개에 대한 z₁의 평균이 곡선 π₁을 따라 계단처럼 오른다. 아래에서 π₁의 기울기는 언덕 모양이고, z₁의 기울기의 평균은 어디서나 0이다. ${verdict}`,
    table: (count, theta) => `θ₁ = ${theta}에서 표본 ${count}개`,
  },
  table: {
    show: '숫자로 보기',
    quantity: '양',
    value: '값',
    mean: '표본에서',
    exact: '정확한 값',
    jump: 'z₁의 점프 지점',
    centre: 'z̃₁ = ½인 지점',
    stepSlope: '∂z₁/∂θ₁',
    meanSlope: 'z₁의 기울기의 평균',
    none: '없음',
  },
}
