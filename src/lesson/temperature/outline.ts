import type { Outline } from '../outline'

/** What the temperature decides, and what it cannot touch. Its own τ lies apart from the four of the figure. */
export const outline = {
  minutes: 13,
  // Apart from the four of the figure.
  prescribed: { tau: 2 },
  explorations: [
    { id: 'four-temperatures', figure: 'temperature' },
    {
      id: 'path',
      figure: 'simplex',
      prescribed: { tau: 1 },
      builds: [{ prescribed: { tau: 5 } }, { prescribed: { tau: 1 } }, { prescribed: { tau: 0.1 } }],
    },
    {
      id: 'price',
      figure: 'slice',
      prescribed: { tau: 0.1 },
      builds: [{ prescribed: { tau: 1 } }, { prescribed: { tau: 0.1 } }, { prescribed: { tau: 0.02 } }],
    },
  ],
  still: 'path',
  lines: [6, 4, 4],
  checks: 4,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
