import { nextWordDistribution } from '../../figures/watermark/scores'
import type { Outline } from '../outline'

/** What frozen Gumbel noise does today: coupled samples, samples without replacement, watermarks. */
export const outline = {
  minutes: 14,
  prescribed: { to: [0.2, 0.3, 0.5] },
  explorations: [
    {
      id: 'coupling',
      figure: 'coupling',
      prescribed: { pi: [0.5, 0.3, 0.2] },
      builds: [
        { prescribed: { to: [0.5, 0.3, 0.2] } },
        { prescribed: { to: [0.4, 0.3, 0.3] } },
        { prescribed: { to: [0.2, 0.3, 0.5] } },
      ],
    },
    { id: 'top-k', figure: 'top-k', prescribed: { k: 2 }, builds: [{ shown: 1 }, { shown: 'all' }] },
    {
      id: 'watermark',
      figure: 'watermark',
      prescribed: { pi: nextWordDistribution(1) },
      builds: [{ shown: 10 }, { shown: 'all' }, { prescribed: { pi: nextWordDistribution(0.2) } }],
    },
    {
      id: 'two-temperatures',
      figure: 'watermark',
      prescribed: { pi: nextWordDistribution(1), tau: 0.5 },
      builds: [{}, { prescribed: { tau: 2 } }, { prescribed: { pi: nextWordDistribution(3), tau: 0.5 } }],
    },
  ],
  lines: [3, 1, 2],
  checks: 3,
} as const satisfies Outline

/** The explorations of this chapter: two uses in any model, two in language models. */
export type Exploration = (typeof outline.explorations)[number]['id']
