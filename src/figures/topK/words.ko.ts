import type { TopKWords } from './words.en'

export const words: TopKWords = {
  title: (k, draw) => `${draw}번 표본에서 먼저 들어온 ${k}명`,
  place: (place) => `${place}등`,
  order: (names) => `들어온 순서: ${names}.`,
  alternative: (times) => `들어온 시각: ${times}.`,
  tally: {
    title: (k, draws) => `표본 ${draws}개에서 먼저 들어온 ${k}명에 든 클래스`,
    alternative: (shares) => `클래스마다 먼저 들어온 k명에 든 비율: ${shares}.`,
    share: (name, share, exact) => `클래스 ${name} ${share}, 정확한 값 ${exact}`,
    caption: '막대는 먼저 들어온 k명에 그 클래스가 든 표본의 비율이고, 마름모는 정확한 포함 확률이다.',
    chance: '이론이 맞는다면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다.',
  },
  table: {
    show: '숫자로 보기',
    caption: (k, draws) => `표본 ${draws}개에서 먼저 들어온 ${k}명에 든 비율`,
    name: '클래스',
    share: '비율',
    exact: '정확한 값',
    times: 'k · π',
  },
}
