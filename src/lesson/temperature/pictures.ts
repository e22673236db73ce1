/**
 * The four temperatures of figure 1 of Jang et al. 2017, as the pictures of the prediction: out of order. Their names
 * are the numbers of its choices, on stage as in the lesson.
 */
export const pictures = [
  { name: '1', temperature: 0.1 },
  { name: '2', temperature: 1 },
  { name: '3', temperature: 10 },
  { name: '4', temperature: 0.5 },
] as const
