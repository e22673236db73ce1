import type { Parameters } from '../../state/parameters'

/** e^(z₁ − z₃) where the straight-through bias of class 2 passes through 0 on its way to −0.018. */
export const straightThroughZero: Partial<Parameters> = {
  pi: [0.5, 0.3, 0.2],
  tau: 0.23,
  f: { kind: 'curved', numbers: [] },
  logit: 1,
}

/** A loss in z₁ that is steep between its ends alone: straight-through varies 24 times less than pathwise, and misses. */
export const flatAtBothEnds: Partial<Parameters> = {
  pi: [0.5, 0.3, 0.2],
  tau: 0.1,
  f: { kind: 'values', numbers: [0, 0, 0.05, 0.2, 0.5, 0.8, 0.95, 1, 1] },
  logit: 0,
}
