import type { HistogramsWords } from './words.en'

export const words: HistogramsWords = {
  title: '같은 잡음 위의 Gumbel‑Max\u00a0z와 Gumbel‑Softmax\u00a0z̃',
  ofClass: (index) => `z${index}, z̃${index}`,
  caption:
    '막대: 완화된 z̃ₖ. 작은 막대도 보이도록 높이는 비율의 제곱근이다. 0과 1에 선 핀: 같은 표본의 원-핫 zₖ. 파선: z̃ₖ의 평균. 축 위의 마름모: πₖ.',
  law: '선: z̃ₖ의 정확한 분포. 회색: 우연히 막대가 놓이는 범위 (1000번 중 999번).',
  noMarginalLaw:
    '클래스가 넷 이상이면 z̃ₖ 하나의 분포에는 막대 위에 그릴 만한 공식이 없다. 두 클래스의 비는 나머지가 무엇이든 정확한 분포를 가진다:',
  pair: (a, b) => `z̃${a} / (z̃${a} + z̃${b})`,
  pairAlternative: (name, count, temperature) =>
    `${name}: 두 클래스 가운데 하나가 차지하는 몫. 온도 ${temperature}, 표본 ${count}개, 정확한 분포와 함께.`,
  pairChoice: '두 클래스',
  mean: (value) => `평균 ${value}`,
  corner: (share) => `꼭짓점 위 ${share}`,
  clipped: (share) => `최대 ${share}`,
  axis: { label: '축', share: 'z̃', logOdds: '로그 오즈' },
  logOddsCaption:
    '축은 log z̃ₖ − log(1 − z̃ₖ)이다. τ가 작을 때 꼭짓점에 뭉친 것을 펼쳐 보여 준다. ±24 log 2를 넘으면 꼭짓점 위로 센다.',
  alternative: (name, count, temperature, share, mean, corner, probability) =>
    `클래스 ${name}, 온도 ${temperature}, 표본 ${count}개. 원-핫 z가 1인 비율 ${share}. 완화된 z̃의 평균 ${mean}, π는 ${probability}. 꼭짓점 위 ${corner}.`,
  verdict: (name, mean, probability) =>
    `승자는 어느 τ에서나 표본마다 똑같다. 평균은 그렇지 않다. z̃${name}의 평균: ${mean}. π${name}: ${probability}.`,
  table: {
    show: '숫자로 보기',
    caption: (name, count) => `클래스 ${name}: 표본 ${count}개, 구간 64개`,
    of: '보는 클래스',
    from: '부터',
    to: '까지',
    draws: '표본 수',
    expected: '기댓값',
  },
}
