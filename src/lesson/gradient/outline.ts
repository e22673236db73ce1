import type { Outline } from '../outline'

/** The gradient at last: through the relaxed sample, straight through, by the score function; and the bias and variance of each. */
export const outline = {
  minutes: 14,
  // The losses of the three words, squared between the corners: for linear ones the two relaxed estimators are the same
  // and the third is exact. The pathwise bias of class 3 grows with τ throughout, so that its logarithm has no dip.
  prescribed: { tau: 0.5, f: { kind: 'quadratic', numbers: [1, 2, 4] }, logit: 2 },
  explorations: [
    {
      id: 'arrows',
      figure: 'gradient',
      begins: 1,
      builds: [
        { shown: 1 },
        { shown: 'all' },
        { prescribed: { tau: 0.1 } },
        { prescribed: { tau: 0.5, logit: 0 } },
      ],
    },
    {
      id: 'spread',
      figure: 'gradient',
      builds: [{ chosen: { rows: 2 } }, { chosen: { rows: Infinity } }],
    },
    {
      id: 'price',
      figure: 'gradient',
      builds: [
        { chosen: { quality: 'bias' } },
        { chosen: { quality: 'variance' } },
        ...([1, 10, 100, 1000] as const).map(
          (averaged) => ({ chosen: { quality: 'rmse', averaged } }) as const,
        ),
      ],
    },
    {
      id: 'frozen',
      figure: 'gradient',
      builds: [0.1, 0.01, 0.001, 0.0001].map((width) => ({ chosen: { width } })),
    },
  ],
  still: 'arrows',
  lines: [7, 7, 7, 5],
  checks: 4,
} as const satisfies Outline

/** The explorations of this chapter. */
export type Exploration = (typeof outline.explorations)[number]['id']
