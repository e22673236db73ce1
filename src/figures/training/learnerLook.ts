import type { Trace } from '../../plots/traces/trace'
import type { LearnerName } from './learningWay'

/** How learners are told apart: in ink those whose mean is the true gradient for every f, in its colour the others. */
export const learnerLook: Record<LearnerName, Pick<Trace, 'tone'> & { dash?: Trace['dash'] }> = {
  exact: { tone: 'ink' },
  scoreFunction: { tone: 'ink', dash: 'dotted' },
  leaveOneOut: { tone: 'ink', dash: 'dashed' },
  relaxed: { tone: 'gradient' },
  straightThrough: { tone: 'gradient', dash: 'dashed' },
  gumbelRao: { tone: 'gradient', dash: 'dashDotted' },
  reinmax: { tone: 'gradient', dash: 'longDashed' },
  annealed: { tone: 'gradient', dash: 'dotted' },
}

/** The codes that are the most likely one of some image, and of how many. */
export function codesInUse(code: ArrayLike<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (let image = 0; image < code.length; image++)
    counts.set(code[image]!, (counts.get(code[image]!) ?? 0) + 1)
  return counts
}
