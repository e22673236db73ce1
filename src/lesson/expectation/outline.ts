import type { Outline } from '../outline'

/** What the relaxation does to means: in general equal only in the limit τ → 0, and what the difference costs. */
export const outline = {
  minutes: 11,
  // Means and π lie apart enough to be seen.
  prescribed: { tau: 1 },
  explorations: [
    {
      id: 'mean',
      figure: 'expectation',
      builds: [{ prescribed: { tau: 0.1 } }, { prescribed: { tau: 1 } }, { prescribed: { tau: 5 } }],
    },
    {
      id: 'curve',
      figure: 'expectation',
      prescribed: { tau: 0.5 },
      builds: [
        { prescribed: { f: { kind: 'linear', numbers: [1, 2, 4] } } },
        { prescribed: { f: { kind: 'quadratic', numbers: [1, 2, 4] } } },
      ],
    },
  ],
  lines: [2, 3, 5],
  checks: 4,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
