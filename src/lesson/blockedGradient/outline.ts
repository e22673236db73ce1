import type { Outline } from '../outline'

/** What is known of this chapter before it is fetched. */
export const outline = {
  minutes: 11,
  prescribed: { tau: 0.5 },
  explorations: [
    { id: 'one-draw', figure: 'slice' },
    { id: 'all-draws', figure: 'slice', begins: 10 },
  ],
  lines: [9],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
