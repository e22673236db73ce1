import type { EmbedWords } from './words.en'

export const words: EmbedWords = {
  title: (figure) => `${figure} · Gumbel-Softmax Lab`,
  full: '전체 강의 노트에서 열기',
  loading: '그림을 불러오는 중 …',
  broken: '그림을 불러오지 못했다.',
  retry: '다시 시도',
}
