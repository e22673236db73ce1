import type { SimplexWords } from './words.en'

export const words: SimplexWords = {
  title: '표본 하나가 점 하나',
  caption: {
    segment: (count) =>
      `클래스가 둘이면 표본은 선분 위의 점이다. 왼쪽에서 오른쪽으로 z̃₂가 커진다. 점 하나가 표본 하나이고, 색과 모양은 승자를 나타낸다. 띠는 표본의 수를 나타낸다(N = ${count}).`,
    triangle: (count) =>
      `점 하나가 표본 z̃ 하나이고, 색과 모양은 승자를 나타낸다. 꼭짓점의 고리는 승자의 수를 나타내며, τ와 무관하다. 음영은 표본의 밀도를 나타낸다(N = ${count}).`,
    tetrahedron: (count) =>
      `클래스가 넷이면 사면체가 된다. 점 하나가 표본 z̃ 하나이고, 색과 모양은 승자를 나타낸다. 음영은 표본의 수를 나타낸다(N = ${count}). 평면에서는 깊이가 보이지 않으므로 돌려 보자.`,
    polygon: (count, classes) =>
      `꼭짓점 ${classes}개는 평면보다 높은 차원에 놓이므로 이 그림은 심플렉스를 평면에 투영한 것이다. 서로 떨어진 점도 겹쳐 보일 수 있고, 꼭짓점 가까이에 있을 때만 어느 클래스인지 확실하다. 음영은 표본의 수를 나타낸다(N = ${count}).`,
  },
  scale: (from, to) =>
    `음영은 로그 눈금이며 균등한 밀도의 ${from}배부터 ${to}배까지를 나타낸다. 그 밖은 양 끝의 색으로 칠했고, 표본이 적은 칸은 이웃한 칸과 평균했다.`,
  contours: (shares) => `선은 정확한 밀도로 구했다. 밀도가 높은 쪽의 확률이 각각 ${shares}이다.`,
  entropy: (bits, classes, meanBits, meanClasses) =>
    `π의 엔트로피는 ${bits}비트이며, 확률이 같은 클래스 ${classes}개의 엔트로피와 같다. z̃의 평균이라면 ${meanBits}비트, 클래스 ${meanClasses}개다.`,
  contour: (share) => share,
  mean: 'z̃의 평균',
  probabilities: 'π',
  path: 'τ: 100에서 0.01까지',
  corner: (name, share) => `${name} ${share}`,
  band: (low, high) => `우연의 범위 ${low}–${high}`,
  handle: '삼각형 안의 점으로 나타낸 π',
  handleRole: '삼각형 안의 점',
  handleValue: (shares) => `π: ${shares}`,
  turn: {
    left: '왼쪽으로 돌리기',
    right: '오른쪽으로 돌리기',
    up: '위로 돌리기',
    down: '아래로 돌리기',
    reset: '처음 방향으로',
  },
  alternative: (count, temperature, shares, means, corner) =>
    `온도 ${temperature}에서 표본 ${count}개. 승자의 비율: ${shares}. 완화된 표본의 평균: ${means}. 꼭짓점에 놓인 표본: ${corner}.`,
  table: {
    show: '숫자로 보기',
    caption: (count) => `표본 ${count}개의 승자와 평균`,
    name: '클래스',
    probability: 'π',
    wins: '승리 횟수',
    share: '비율',
    band: '우연의 범위(시드 1000개 중 999개)',
    mean: 'z̃의 평균',
    corner: '꼭짓점 위',
  },
}
