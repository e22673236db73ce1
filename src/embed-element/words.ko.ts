import type { ElementWords } from './words.en'

export const words: ElementWords = { title: (figure) => `움직이는 그림: Gumbel-Softmax, ${figure}` }
