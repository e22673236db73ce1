import type { words as english } from './stepKinds.en'

/** What the lecture's screens are called by kind, in Korean. */
export const words: typeof english = {
  title: '제목',
  prediction: '손 들기',
  exploration: '그림',
  derivation: '유도',
  takeHome: '핵심 한 줄',
  check: '확인',
  closing: '끝',
}
