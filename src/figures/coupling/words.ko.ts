import type { CouplingWords } from './words.en'

export const words: CouplingWords = {
  title: (draws) => `p와 q에서 본 같은 표본 ${draws}개의 승자`,
  before: 'p = π',
  after: 'q',
  kept: (name, share) => `클래스 ${name} 유지 ${share}`,
  changed: (from, to, share) => `클래스 ${from}에서 클래스 ${to} 쪽으로 ${share}`,
  keep: (share, exact, low, high) =>
    `표본의 ${share}는 승자가 그대로다. 정확한 확률은 ${exact}이고, 시드 1000개 가운데 999개에서 이 비율은 ${low}와 ${high} 사이에 들어간다.`,
  bounds: (lower, upper) =>
    `p와 q를 모두 아는 규칙이라도 승자가 그대로일 확률은 ${upper}(1 − TV)를 넘을 수 없다. 고정된 잡음에서 이 확률은 적어도 ${lower}이다.`,
  same: 'p와 q가 같아서 모든 표본의 승자가 그대로다. π나 q의 슬라이더를 움직여 보자.',
  caption:
    '기둥은 클래스마다 이긴 표본의 비율이다. 옅은 띠는 승자가 그대로인 표본이고, 짙은 띠는 승자가 바뀐 표본이다. 띠의 색은 새 승자의 색이다.',
  table: {
    show: '숫자로 보기',
    caption: 'p에서의 승자와 q에서의 승자로 나눈 표본의 비율',
    from: 'p에서',
    to: 'q에서',
    share: '비율',
    exact: '정확한 값',
  },
}
