/**
 * Perturbed logits log π + γ of one draw, drawn again given its winner, for Σ π = 1 (Paulus, Maddison, Krause 2021, §3): the
 * winner's arrival time in the race is ξ_w ~ Exp(1), and every other class arrives ξₖ/πₖ later. So the winner's is −log ξ_w
 * and the others' −log(ξₖ/πₖ + ξ_w); −∞ where πₖ = 0.
 *
 * @param xi K fresh numbers from Exp(1)
 * @param into K numbers
 */
export function perturbedGivenWinner(
  winner: number,
  xi: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  into: Float64Array,
): void {
  const first = xi[winner]!
  for (let k = 0; k < into.length; k++)
    into[k] = -Math.log(k === winner ? first : xi[k]! / probabilities[k]! + first)
}
