/** The frame's title: what it is to those who hear the page. */
export const words = { title: (figure: string) => `Interactive figure: Gumbel-Softmax, ${figure}` }

export type ElementWords = typeof words
