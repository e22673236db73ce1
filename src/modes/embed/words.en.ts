export const words = {
  title: (figure: string) => `${figure} · Gumbel-Softmax Lab`,
  full: 'Open in the full lesson',
  loading: 'The figure is on its way …',
  missing: (figure: string) => `“${figure}” is not built yet.`,
  missingHelp: 'The other figures and the full lesson are.',
  broken: 'The figure could not be loaded.',
  retry: 'Try again',
}

export type EmbedWords = typeof words
