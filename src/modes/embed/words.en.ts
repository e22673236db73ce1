export const words = {
  title: (figure: string) => `${figure} · Gumbel-Softmax Lab`,
  full: 'Open in the full lesson',
  loading: 'Loading the figure …',
  broken: 'The figure could not be loaded.',
  retry: 'Try again',
}

export type EmbedWords = typeof words
