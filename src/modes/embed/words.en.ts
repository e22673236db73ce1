export const words = {
  title: (figure: string) => `${figure} · Gumbel-Softmax Lab`,
  full: 'Open in the full lesson',
  part: 'Panel',
  broken: 'The figure could not be loaded.',
}

export type EmbedWords = typeof words
