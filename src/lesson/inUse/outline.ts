import { nextWordDistribution } from '../../figures/watermark/scores'
import type { Outline } from '../outline'

/** What is known of this chapter before it is fetched. */
export const outline = {
  minutes: 14,
  prescribed: { to: [0.2, 0.3, 0.5] },
  explorations: [
    { id: 'coupling', figure: 'coupling', prescribed: { pi: [0.5, 0.3, 0.2] } },
    { id: 'top-k', figure: 'top-k', prescribed: { k: 2 } },
    { id: 'watermark', figure: 'watermark', prescribed: { pi: nextWordDistribution(1) } },
    { id: 'two-temperatures', figure: 'watermark', prescribed: { pi: nextWordDistribution(1), tau: 0.5 } },
  ],
  lines: [3, 1, 2],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter: two uses in any model, two in language models. */
export type Exploration = (typeof outline.explorations)[number]['id']
