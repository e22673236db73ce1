import type { Outline } from '../outline'

/** What the trick is for: learning; where each estimator leads, known beforehand, and a model that learns in the tab. */
export const outline = {
  minutes: 11,
  // The one problem here whose end is known in closed form.
  prescribed: { pi: [0.5, 0.5], tau: 1, f: { kind: 'toy', numbers: [0.45] } },
  explorations: [
    {
      id: 'pi',
      figure: 'training',
      builds: [{ chosen: { run: false } }, { chosen: { run: true } }],
    },
    {
      id: 'digits',
      figure: 'training',
      prescribed: { tau: 5 },
      builds: [{ chosen: { run: false } }, { chosen: { run: true } }],
    },
  ],
  still: null,
  lines: [5, 2, 3],
  checks: 3,
  closing: 3,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
