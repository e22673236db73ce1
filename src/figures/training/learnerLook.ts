import type { Trace } from '../../plots/traces/trace'
import type { LearnerName } from './learningWay'

/** How learners are told apart: in ink those whose mean is the true gradient, in its colour those that pass through z̃. */
export const learnerLook: Record<LearnerName, Pick<Trace, 'tone'> & { dash?: Trace['dash'] }> = {
  exact: { tone: 'ink' },
  scoreFunction: { tone: 'ink', dash: 'dotted' },
  leaveOneOut: { tone: 'ink', dash: 'dashed' },
  relaxed: { tone: 'gradient' },
  straightThrough: { tone: 'gradient', dash: 'dashed' },
  gumbelRao: { tone: 'path', dash: 'dashed' },
  reinmax: { tone: 'path' },
  annealed: { tone: 'gradient', dash: 'dotted' },
}
