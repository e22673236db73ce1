import type { SelectedDraw } from '../../figures/selectedDraw'
import { isOnThetaAxis } from '../../figures/thetaAxis'
import { jumpLocation } from '../../transform/slice'

/**
 * How far θ₁ must rise for class 1 to draw level with the best of the others over the same noise; negative where it
 * leads already. Within (−h, h) the finite difference of width 2h sees the jump.
 */
export const overtaking = ({ score }: Pick<SelectedDraw, 'score'>): number =>
  Math.max(...score.slice(1)) - score[0]!

/** Where θ₁ = log π₁ must come for that: the jump of this draw's z₁, with the other logits as they are. */
export const jump = ({ logit, gamma }: Pick<SelectedDraw, 'logit' | 'gamma'>): number =>
  jumpLocation(logit, gamma)

/** How far θ₁ stands from log π₁ when it is `by` past this draw's jump, as the figure is told it. */
function besideJump(draw: Pick<SelectedDraw, 'gamma' | 'logit'>, by: number): number {
  return Math.round((jump(draw) - draw.logit[0]! + by) * 1000) / 1000
}

/** `theta` just before this draw's jump and just past it; null where the figure's axis does not reach that far. */
export function besidesOfJump(draw: Pick<SelectedDraw, 'gamma' | 'logit'>) {
  const beside = [besideJump(draw, -0.02), besideJump(draw, 0.02)] as const
  const isShown = beside.every((theta) => isOnThetaAxis(draw.logit[0]! + theta))
  return isShown ? { before: beside[0], after: beside[1] } : null
}

/** z₁ with θ₁ a little lower and a little higher by h > 0, over the same noise. */
export function nudgeOf(draw: Pick<SelectedDraw, 'score'>, h: number): { below: 0 | 1; above: 0 | 1 } {
  const missing = overtaking(draw)
  return { below: missing <= -h ? 1 : 0, above: missing <= h ? 1 : 0 }
}

/** π₁ after θ₁ has grown by h, the softmax being renormalised; `probability` is π₁ before, 0 … 1. */
export function nudgedChance(probability: number, h: number): number {
  const weight = probability * Math.exp(h)
  return weight / (weight + 1 - probability)
}
