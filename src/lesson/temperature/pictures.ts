/**
 * The four temperatures of figure 1 of Jang et al. 2017, as the pictures of the prediction: out of order. Their names
 * are the labels of its choices, in both languages.
 */
export const pictures = [
  { name: 'A', temperature: 1 },
  { name: 'B', temperature: 10 },
  { name: 'C', temperature: 0.1 },
  { name: 'D', temperature: 0.5 },
] as const
