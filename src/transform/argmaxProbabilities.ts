import { normalCdf, normalDensity } from '../noise/normal'
import { gaussLegendre } from './gaussLegendre'

/** A distribution of noise on the line; outside [from, to] it has no mass worth counting, and inside it is smooth. */
export interface NoiseDistribution {
  density: (value: number) => number
  cdf: (value: number) => number
  from: number
  to: number
}

/**
 * P(argmaxₖ (logitsₖ + noiseₖ) = j) under independent noise of any distribution: what the lottery would give instead of π when the
 * noise is not Gumbel. Quadrature to about 1e-12; an edge of the distribution at `from` or `to` may be sharp.
 */
export function argmaxProbabilities(
  distribution: NoiseDistribution,
  logits: ArrayLike<number>,
): Float64Array {
  return Float64Array.from(logits, (own, j) => {
    const rivals = Array.from(logits).filter((logit, k) => k !== j && logit > -Infinity)
    const won = (value: number) =>
      rivals.reduce(
        (product, rival) => product * distribution.cdf(value + own - rival),
        distribution.density(value),
      )
    // Where the winner stands level with an edge of a rival's distribution, the integrand has a corner: no panel crosses it.
    const corners = rivals.flatMap((rival) => [
      distribution.from + rival - own,
      distribution.to + rival - own,
    ])
    const edges = [
      distribution.from,
      distribution.to,
      ...corners.filter((at) => at > distribution.from && at < distribution.to),
    ].sort((a, b) => a - b)
    return edges.slice(1).reduce((sum, to, panel) => sum + gaussLegendre(won, edges[panel]!, to), 0)
  })
}

/** Beyond this many deviations a normal variable has less mass than float64 can add to 1. */
const reach = 9

/** The trapezoid rule on a smooth hill converges faster than any power of the step; at 0.1 it is exact to 1e-12. */
const step = 0.1

/**
 * P(argmaxₖ (logitsₖ + εₖ) = j) under independent standard normal ε: Thurstone's law of choice (1927, case V), in the
 * place of the softmax that Gumbel noise gives. To about 1e-12, in K evaluations a point, fast enough for every frame.
 */
export function probitChoiceProbabilities(logits: ArrayLike<number>): Float64Array {
  const highest = Math.max(...Array.from(logits))
  // A class so far behind has no mass to win with.
  const racing = Array.from(logits, (_, k) => k).filter((k) => logits[k]! > highest - 2 * reach)
  const chances = new Float64Array(logits.length)
  const below = new Float64Array(racing.length)
  // The winner stands no lower than the favourite does.
  for (let at = highest - reach; at <= highest + reach; at += step) {
    racing.forEach((k, i) => {
      below[i] = normalCdf(at - logits[k]!)
    })
    const all = below.reduce((product, probability) => product * probability, 1)
    racing.forEach((k, i) => {
      chances[k]! += below[i]! > 0 ? (normalDensity(at - logits[k]!) * all * step) / below[i]! : 0
    })
  }
  return chances
}
