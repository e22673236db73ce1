import type { Outline } from '../outline'

/** A categorical draw as a race of exponential times: the first split of noise and parameters for classes. */
export const outline = {
  minutes: 10,
  prescribed: {},
  explorations: [
    { id: 'one-race', figure: 'race', builds: [{ chosen: { run: false } }, { chosen: { run: true } }] },
    { id: 'all-races', figure: 'race', begins: 10, builds: [{ shown: 1 }, { shown: 10 }, { shown: 'all' }] },
  ],
  lines: [4, 3],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter: a single race, then the tally of many. */
export type Exploration = (typeof outline.explorations)[number]['id']
