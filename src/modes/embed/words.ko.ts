import type { EmbedWords } from './words.en'

export const words: EmbedWords = {
  title: (figure) => `${figure} · Gumbel-Softmax Lab`,
  full: '전체 수업에서 열기',
  part: '화면',
  broken: '그림을 불러오지 못했습니다.',
}
