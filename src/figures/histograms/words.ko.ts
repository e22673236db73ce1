import type { HistogramsWords } from './words.en'

export const words: HistogramsWords = {
  title: 'Gumbel‑Max\u00a0z와 Gumbel‑Softmax\u00a0z̃',
  ofClass: (index) => `z${index}, z̃${index}`,
  caption:
    '막대는 완화된 z̃ₖ의 분포다. 작은 막대도 보이도록 높이를 비율의 제곱근으로 그렸다. 0과 1에 선 핀은 같은 표본의 원-핫 zₖ이고, 파선은 z̃ₖ의 평균, 축 위의 마름모는 πₖ다.',
  distribution: '선은 z̃ₖ의 정확한 분포다. 이론이 맞는다면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다.',
  noMarginalDistribution:
    '클래스가 넷 이상이면 z̃ₖ 하나의 분포는 막대 위에 그릴 만큼 간단한 식으로 쓸 수 없다. 두 클래스의 비라면 나머지 클래스가 무엇이든 분포를 식으로 쓸 수 있다:',
  pair: (a, b) => `z̃${a} / (z̃${a} + z̃${b})`,
  pairAlternative: (name, count, temperature) =>
    `온도 ${temperature}, 표본 ${count}개에서 본 ${name}, 곧 두 클래스 가운데 하나의 몫을 정확한 분포와 함께 그린 것.`,
  pairChoice: '두 클래스',
  mean: (value) => `평균 ${value}`,
  corner: (share) => `꼭짓점 위 ${share}`,
  axis: { label: '축', share: 'z̃', logOdds: '로그 오즈' },
  logOddsCaption:
    '축은 log z̃ₖ − log(1 − z̃ₖ)이며, τ가 작을 때 꼭짓점에 뭉친 표본을 펼쳐 보여 준다. ±24 log 2를 넘으면 꼭짓점에 있는 것으로 센다.',
  alternative: (name, count, temperature, share, mean, corner, probability) =>
    `클래스 ${name}, 온도 ${temperature}, 표본 ${count}개. 원-핫 z가 1인 비율 ${share}. 완화된 z̃의 평균 ${mean}, π는 ${probability}. 꼭짓점 위 ${corner}.`,
  noDrift:
    '표본마다 승자는 어느 τ에서나 같다. z̃의 기댓값은 일반적으로 τ에 따라 변하지만, 지금은 소수점 아래 세 자리까지 π와 같다. 표본의 평균이 다른 것은 우연이다.',
  verdict: (name, mean, probability) =>
    `표본마다 승자는 어느 τ에서나 같다. 그러나 z̃의 평균은 τ에 따라 변한다. 지금 z̃${name}의 평균은 ${mean}이고 π${name}의 값은 ${probability}이다.`,
  table: {
    show: '숫자로 보기',
    caption: (name, count) => `클래스 ${name}: 표본 ${count}개, 구간 64개`,
    of: '표시할 클래스',
    from: '부터',
    to: '까지',
    draws: '표본 수',
    expected: '기댓값',
  },
}
