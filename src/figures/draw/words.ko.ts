import type { DrawWords } from './words.en'

export const words: DrawWords = {
  title: (draw) => `표본 ${draw}번 들여다보기`,
  caption:
    '표본 하나를 한 단계씩 따라간다. 처음 세 열은 우연이며 시드에만 달려 있다. 나머지 열은 이 우연과 π, τ로 계산한 값이다.',
  frozen: '한 번 뽑아 고정',
  computed: '움직일 때마다 다시 계산',
  columns: {
    u: '균등',
    xi: '지수',
    gamma: 'Gumbel 잡음',
    score: '점수',
    winner: 'Gumbel-Max',
    relaxed: 'Gumbel-Softmax',
  },
  name: '클래스',
  alternative: (draw, winner, relaxed) =>
    `표본 ${draw}번: 점수가 가장 높은 클래스 ${winner}번이 이긴다. 완화된 표본은 ${relaxed}이다.`,
  formula: {
    title: '같은 것을 식으로, 이 표본의 숫자와 함께',
    of: '보는 클래스',
    label: (index, value) => `클래스 ${index}번의 완화된 표본: ${value}`,
    symbols: '기호: 가리키면 그림에서 같은 것이 밝아진다',
    names: {
      pi: 'π: 독자가 정하는 확률',
      gamma: 'γ: 고정된 잡음',
      tau: 'τ: 온도',
      score: 'log π + γ: 점수',
      winner: 'z: 승자',
      relaxed: 'z̃: 완화된 표본',
    },
  },
}
