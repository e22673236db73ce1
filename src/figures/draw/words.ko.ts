import type { DrawWords } from './words.en'

export const words: DrawWords = {
  title: (draw) => `${draw}번 표본을 한 단계씩`,
  caption: 'uₖ, ξₖ, γₖ는 시드만으로 정해지는 난수다. xₖ와 z는 여기에 π를, z̃는 τ까지 넣어 계산한다.',
  frozen: '한 번 뽑아 고정',
  columns: {
    u: '균등',
    xi: '지수',
    gamma: 'Gumbel 잡음',
    score: '교란 로짓',
    winner: 'Gumbel-Max',
    relaxed: 'Gumbel-Softmax',
  },
  name: '클래스',
  alternative: (draw, winner, relaxed) =>
    `${draw}번 표본의 승자는 교란 로짓이 가장 큰 클래스 ${winner}이다. 완화된 표본은 ${relaxed}이다.`,
  formula: {
    title: '이 표본의 숫자를 넣은 식',
    of: '표시할 클래스',
    label: (index, value) => `클래스 ${index}의 완화된 표본: ${value}`,
    symbols: '기호: 가리키면 그림에서 같은 것이 밝아진다',
    names: {
      pi: 'π: 정한 확률',
      gamma: 'γ: 고정된 잡음',
      tau: 'τ: 온도',
      score: 'log π + γ: 교란 로짓',
      winner: 'z: 승자',
      relaxed: 'z̃: 완화된 표본',
    },
  },
}
