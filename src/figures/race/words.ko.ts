import type { RaceWords } from './words.en'

export const words: RaceWords = {
  title: (draw) => `${draw}번 표본의 경주`,
  runner: (label) => `클래스 ${label}`,
  reckoning: (index, noise, probability) => `ξ${index}/π${index} = ${noise} / ${probability}`,
  axis: '시각 ξ/π',
  clock: (time) => `t = ${time}`,
  first: '1등',
  never: '도착하지 못함',
  run: '경주 시작',
  stop: '멈춤',
  clockControl: '경주의 시계',
  clockValue: (time, arrived) => `시각 ${time}, 들어온 주자: ${arrived}`,
  none: '없음',
  running: (time) => `시각 ${time}까지 들어온 주자가 없다.`,
  won: (name, time) => `1등은 시각 ${time}에 들어온 클래스 ${name}이다.`,
  caption: '막대는 그 클래스의 시각 ξ/π에서 끝난다. 보라색 부분은 잡음 ξ만큼이며, π를 움직여도 그대로다.',
  cut: (end, late) => `축은 ${end}에서 끝난다. 그보다 늦게 들어와 화살표로 자른 주자: ${late}.`,
  whole: (end) => `축은 ${end}에서 끝나며, 그보다 늦은 주자는 없다.`,
  lateClasses: (count) => `클래스 ${count}개`,
  late: (name, time) => `클래스 ${name}(시각 ${time})`,
  alternative: (times, winner) => `들어온 시각은 ${times}이다. 1등은 클래스 ${winner}이다.`,
  arrival: (name, time) => `클래스 ${name} ${time}`,
  strips: {
    title: (count) => `경주 ${count}번, 한 줄에 한 번`,
    caption: (end, missing) =>
      `채우고 이름을 적은 것이 1등이다. 축은 ${end}에서 끝나며, 그보다 늦은 도착 ${missing}건은 보이지 않는다.`,
    heads: ['표본', '1등'],
    alternative: (winners) => `경주별 1등은 ${winners}이다.`,
  },
  tally: {
    title: (count) => `경주 ${count}번의 1등`,
    caption: '막대는 그 클래스가 이긴 비율, 마름모는 π다.',
    chance:
      '이론이 맞는다면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다. 안이면 체크, 밖이면 가위표로 나타낸다.',
    alternative: (count, shares) => `경주 ${count}번에서 이긴 비율은 ${shares}이다.`,
    share: (name, share, low, high) => `클래스 ${name} ${share}, 우연의 범위 ${low}–${high}`,
    test: (statistic, degrees, p) =>
      `모든 클래스를 한꺼번에 보면 χ²\u00a0=\u00a0${statistic}, 자유도 ${degrees}, p\u00a0=\u00a0${p}이다.`,
    joined: (groups) =>
      `χ² 검정에서는 이길 것으로 기대되는 횟수가 5보다 작은 클래스들을 합쳐서 센다. 여기서는 ${groups}묶음을 비교한다.`,
    meaning: (percent) => `정확한 표본이라도 시드의 ${percent}에서는 π와 이만큼 또는 그보다 더 어긋난다.`,
    tooFew:
      'χ² 검정을 하기에는 경주가 너무 적다. 이길 것으로 기대되는 횟수가 5 이상인 클래스가 둘은 있어야 한다.',
  },
  table: {
    show: '숫자로 보기',
    race: (draw) => `${draw}번 표본의 경주`,
    caption: (count) => `경주 ${count}번의 1등`,
    name: '클래스',
    noise: 'ξ',
    probability: 'π',
    time: 'ξ/π',
    wins: '승리 횟수',
    share: '비율',
    band: '우연의 범위(시드 1000개 중 999개)',
  },
}
