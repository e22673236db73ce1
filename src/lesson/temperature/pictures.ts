/** The temperatures of figure 1 of Jang et al. 2017, coldest first. */
export const figureTemperatures = [0.1, 0.5, 1, 10] as const

/** The four pictures of the prediction, out of order. Their names are the labels of its choices, in both languages. */
export const pictures = [
  { name: 'A', temperature: 1 },
  { name: 'B', temperature: 10 },
  { name: 'C', temperature: 0.1 },
  { name: 'D', temperature: 0.5 },
] as const
