import { rememberLast } from '../../engine/rememberLast'
import { criticalTemperature, twoClassEnd } from '../../estimators/learning/twoClassEnds'
import { objectiveOf } from '../../estimators/objective'
import type { ReaderNumbers } from '../../figures/readerNumbers'

/** The target of the chapter's problem (z₁ − t)², where the reader has chosen another f. */
const usualTarget = 0.45

const known = rememberLast<number>(32)

/** t of (z₁ − t)²: the reader's, or the chapter's. */
export const targetOf = ({ parameters: { f } }: Pick<ReaderNumbers, 'parameters'>): number =>
  f.kind === 'toy' ? f.numbers[0]! : usualTarget

/** Whether the reader trains the chapter's problem: two classes and (z₁ − t)². */
export const isToy = ({ parameters: { f, pi } }: Pick<ReaderNumbers, 'parameters'>): boolean =>
  f.kind === 'toy' && pi.length === 2

/** π₁ where Gumbel-Softmax ends in theory from π₁ = ½ for (z₁ − t)², K = 2, by quadrature. */
function endOf(target: number, tau: number): number {
  const key = `${target} ${tau}`
  const end =
    known.get(key) ?? twoClassEnd('relaxed', 0.5, objectiveOf({ kind: 'toy', numbers: [target] }, 2), tau)
  known.set(key, end)
  return end
}

/** The same at the reader's t and τ. */
export const toyEnd = (live: Pick<ReaderNumbers, 'parameters'>): number =>
  endOf(targetOf(live), live.parameters.tau)

/** The same for the chapter's problem at τ = 1. */
export const endAtOne = (): number => endOf(usualTarget, 1)

/** τ_c = |1 − 2t| at the reader's t: below it Gumbel-Softmax reaches the right corner. */
export const toyCriticalTemperature = (live: Pick<ReaderNumbers, 'parameters'>): number =>
  criticalTemperature('relaxed', targetOf(live))

/** The same for straight-through, whose border is another. */
export const straightThroughCritical = (live: Pick<ReaderNumbers, 'parameters'>): number =>
  criticalTemperature('straightThrough', targetOf(live))
