import type { Outline } from '../outline'

/** Gumbel-Max: the race after a logarithm, noise added to logits; why the noise must be Gumbel's. */
export const outline = {
  minutes: 12,
  prescribed: {},
  explorations: [
    { id: 'noise-lab', figure: 'gumbel-noise', begins: 10, builds: [{ shown: 10 }, { shown: 'all' }] },
    { id: 'turned-axis', figure: 'scores', builds: [{ chosen: { run: false } }, { chosen: { run: true } }] },
    {
      id: 'density',
      figure: 'gumbel-noise',
      begins: 1,
      builds: [{ shown: 1 }, { shown: 10 }, { shown: 'all' }],
    },
  ],
  still: 'turned-axis',
  lines: [1, 7, 5],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter: which noise will do, why it is the race again, what that noise looks like. */
export type Exploration = (typeof outline.explorations)[number]['id']
