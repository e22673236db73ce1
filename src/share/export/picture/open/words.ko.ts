import type { OpenWords } from './words.en'

export const words: OpenWords = {
  open: '그림 저장',
}
