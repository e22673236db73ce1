import { softmax } from './softmax'

/** Takes one draw: z̃, which the next draw overwrites, the index of the winner, and the draw's own index. */
export type VisitDraw = (relaxed: Float64Array, winner: number, draw: number) => void

/**
 * Visits draws `from` … `to` − 1: winner argmaxₖ(logitsₖ + s·γₖ), the lower index on a tie, and
 * z̃ = softmax((logits + s·γ)/τ).
 *
 * @param gumbel one array of γ a class
 * @param logits log π, K numbers; −∞ for a class that never wins
 * @param scale s ≥ 0
 */
export function forEachDraw(
  gumbel: readonly ArrayLike<number>[],
  from: number,
  to: number,
  logits: ArrayLike<number>,
  temperature: number,
  visit: VisitDraw,
  scale = 1,
): void {
  const relaxed = new Float64Array(logits.length)
  for (let n = from; n < to; n++) {
    let winner = 0
    let highest = -Infinity
    for (let k = 0; k < relaxed.length; k++) {
      const perturbed = logits[k]! + scale * gumbel[k]![n]!
      relaxed[k] = perturbed
      if (perturbed > highest) {
        highest = perturbed
        winner = k
      }
    }
    softmax(relaxed, temperature)
    visit(relaxed, winner, n)
  }
}
