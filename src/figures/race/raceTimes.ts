import type { SelectedDraw } from '../selectedDraw'

/** Finishing times Tₖ = ξₖ/πₖ of one draw; ∞ where π = 0. The least is the winner's. */
export const raceTimes = (draw: Pick<SelectedDraw, 'xi'>, probabilities: readonly number[]): number[] =>
  draw.xi.map((xi, k) => xi / probabilities[k]!)
