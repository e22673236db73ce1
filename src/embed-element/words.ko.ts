import type { ElementWords } from './words.en'

export const words: ElementWords = { title: (figure) => `대화형 그림: Gumbel-Softmax, ${figure}` }
