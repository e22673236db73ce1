import { addSoftmaxVjp, softmax } from '../transform/softmax'
import { cornerGradients, type Objective } from './objective'

/**
 * Perturbed logits log π + γ of one draw, drawn again given its winner, for Σ π = 1 (Paulus, Maddison, Krause 2021, §3): the
 * winner's arrival time in the race is ξ_w ~ Exp(1), and every other class arrives ξₖ/πₖ later. So the winner's is −log ξ_w
 * and the others' −log(ξₖ/πₖ + ξ_w); −∞ where πₖ = 0.
 *
 * @param xi K fresh numbers from Exp(1)
 * @param into K numbers
 */
function perturbedGivenWinner(
  winner: number,
  xi: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  into: Float64Array,
): void {
  const first = xi[winner]!
  for (let k = 0; k < into.length; k++)
    into[k] = -Math.log(k === winner ? first : xi[k]! / probabilities[k]! + first)
}

/** Numbers of replicates that the page offers: R of Gumbel-Rao. */
export const replicateCounts = [1, 10, 100] as const
export type ReplicateCount = (typeof replicateCounts)[number]

/**
 * Adds the mean over R replicates of the softmax's vector–Jacobian product: what Gumbel-Rao does with ∇f on
 * its way back to the logits. Works on the classes `from` … `from` + π.length − 1 of `gradient` and `into`.
 *
 * @param xi fresh Exp(1) numbers, replicate r of class k at k·R + r
 */
export function addGumbelRaoVjp(
  winner: number,
  xi: Float64Array,
  replicates: number,
  probabilities: ArrayLike<number>,
  gradient: ArrayLike<number>,
  temperature: number,
  into: Float64Array,
  from = 0,
): void {
  const classes = probabilities.length
  const relaxed = new Float64Array(classes)
  const own = new Float64Array(classes)
  const mean = new Float64Array(classes)
  const slope = Float64Array.from({ length: classes }, (_, k) => gradient[from + k]!)
  for (let r = 0; r < replicates; r++) {
    for (let k = 0; k < classes; k++) own[k] = xi[k * replicates + r]!
    perturbedGivenWinner(winner, own, probabilities, relaxed)
    softmax(relaxed, temperature)
    addSoftmaxVjp(relaxed, slope, temperature, mean, 1 / replicates)
  }
  for (let k = 0; k < classes; k++) into[from + k]! += mean[k]!
}

/**
 * A function that gives the Gumbel-Rao gradient of one draw: straight-through Gumbel-Softmax averaged over R noises drawn
 * again given the winner (Paulus, Maddison, Krause, ICLR 2021). Its mean is that of straight-through Gumbel-Softmax, its
 * variance never more: what the noise adds once the winner is known is divided by R. f is evaluated at the winner alone.
 *
 * @param probabilities π, K numbers that sum to 1
 */
export function gumbelRao(
  objective: Objective,
  probabilities: ArrayLike<number>,
  temperature: number,
): (winner: number, xi: Float64Array, replicates: number, into: Float64Array) => void {
  const classes = probabilities.length
  const gradients = cornerGradients(objective, classes)
  return (winner, xi, replicates, into) => {
    into.fill(0)
    const gradient = gradients.subarray(winner * classes, (winner + 1) * classes)
    addGumbelRaoVjp(winner, xi, replicates, probabilities, gradient, temperature, into)
  }
}

/**
 * Variance of Gumbel-Rao with R replicates, by the total variance of straight-through Gumbel-Softmax:
 * Var E[g | winner] + E Var[g | winner]/R.
 *
 * @param variance of straight-through Gumbel-Softmax
 * @param givenWinner E Var[g | winner], the part that is divided
 */
export const gumbelRaoVariance = (variance: number, givenWinner: number, replicates: number): number =>
  variance - givenWinner * (1 - 1 / replicates)
