import type { Outline } from '../outline'

/** Argmax becomes a softmax: every draw a point of the simplex, and the distribution of these points. */
export const outline = {
  minutes: 14,
  prescribed: { tau: 0.5 },
  explorations: [
    {
      id: 'points',
      figure: 'simplex',
      begins: 1,
      builds: [{ shown: 1 }, { shown: 10 }, { shown: 'all' }, { prescribed: { scale: 0 } }],
    },
    {
      id: 'same-noise',
      figure: 'histograms',
      prescribed: { tau: 1 },
      builds: [{}, { prescribed: { tau: 5 } }],
    },
    {
      id: 'density',
      figure: 'simplex',
      prescribed: { tau: 2 },
      builds: [{}, { prescribed: { tau: 0.5 } }, { prescribed: { tau: 0.2 } }],
    },
  ],
  lines: [6, 5, 8, 4],
  checks: 4,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
