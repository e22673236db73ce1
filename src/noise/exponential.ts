import { smallestUniform } from './uniform'

/** ξ = −log u ~ Exp(1), for u in (0, 1): the time a runner of rate 1 takes. */
export const exponential = (u: number): number => -Math.log(u)

/**
 * P(ξ ≤ time) as the sampler draws it: u is m·2⁻²³ with m = 1 … 2²³ − 1, or the smallest normal float32 for m = 0.
 *
 * @returns a multiple of 2⁻²³
 */
export function drawnExponentialCdf(time: number): number {
  const above = Math.max(0, Math.ceil(Math.exp(-time) * 2 ** 23) - 1)
  return 1 - (above + (exponential(smallestUniform) > time ? 1 : 0)) * 2 ** -23
}
