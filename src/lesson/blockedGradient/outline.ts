import type { Outline } from '../outline'

/** Why no gradient passes through argmax: every draw is flat, though their mean is not. */
export const outline = {
  minutes: 11,
  prescribed: { tau: 0.5 },
  explorations: [
    {
      id: 'one-draw',
      figure: 'slice',
      // From the left over the jump to the right.
      builds: [{ prescribed: { theta: -2 } }, { prescribed: { theta: 0 } }, { prescribed: { theta: 2 } }],
    },
    { id: 'all-draws', figure: 'slice', begins: 10, builds: [{ shown: 1 }, { shown: 10 }, { shown: 'all' }] },
  ],
  lines: [9],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
