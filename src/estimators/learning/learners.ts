import type { Estimator } from './batchGradient'

/** Estimators by which π is learnt side by side over the same noise; `annealed` is the relaxed one with a falling τ. */
export const learnerNames = [
  'exact',
  'scoreFunction',
  'leaveOneOut',
  'relaxed',
  'straightThrough',
  'gumbelRao',
  'reinmax',
  'annealed',
] as const

export type LearnerName = (typeof learnerNames)[number]

/** The estimator that a learner descends by. */
export const estimatorOf = (name: LearnerName): Estimator => (name === 'annealed' ? 'relaxed' : name)
