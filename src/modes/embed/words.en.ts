import type { Figure } from '../../state/place'

export const words = {
  /** Names of the figures: of the frame's document, for those who hear it. */
  figures: {
    gaussian: 'A Gaussian, reparameterized',
    race: 'The exponential race',
    'gumbel-noise': 'Gumbel noise',
    scores: 'Scores of Gumbel-Max',
    histograms: 'Histograms of z and z̃',
    simplex: 'Every draw on the simplex',
    slice: 'A slice through one draw',
    temperature: 'What the temperature does',
    expectation: 'Expectation',
    gradient: 'Gradients',
    training: 'Training',
    derivation: 'Derivation',
    lab: 'Lab',
  } satisfies Record<Figure, string>,
  title: (figure: string) => `${figure} · Gumbel-Softmax Lab`,
  full: 'Open in the full lesson',
  loading: 'The figure is on its way …',
  missing: (figure: string) => `“${figure}” is not built yet.`,
  missingHelp: 'The other figures and the full lesson are.',
  broken: 'The figure could not be loaded.',
  retry: 'Try again',
}

export type EmbedWords = typeof words
