import type { LessonLinkWords } from './words.en'

export const words: LessonLinkWords = {
  open: '수업 링크',
  title: '수업에 쓸 링크',
  explain:
    '학생들에게 보일 것을 고르세요. 링크와 QR 코드는 어느 기기에서나 고른 것만 엽니다. 다른 곳에는 아무것도 저장하지 않습니다.',
  view: '여는 방식',
  views: { lecture: '강의', lesson: '읽는 수업', lab: '실험실' },
  screens: '장과 화면',
  chapters: '장',
  allOf: (kind) => `같은 종류 모두: ${kind}`,
  screen: (number, kind) => `화면 ${number}: ${kind}`,
  count: (screens, chapters) => `화면 ${screens}개, 장 ${chapters}개`,
  none: '하나 이상 고르세요.',
  start: '시작 위치',
  firstChosen: '고른 것 가운데 첫 장',
  keep: '지금 설정(π, τ, 시드 등) 포함',
  tooLong: 'QR 코드에 담기에는 링크가 너무 깁니다. 클래스 이름을 줄이면 짧아집니다.',
  tryIt: '새 탭에서 열기',
}
