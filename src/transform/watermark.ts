import { gumbelMean } from '../noise/gumbel'
import { digamma, trigamma } from './polygamma'

/**
 * The watermark of Aaronson (2022), after Kuditipudi et al. (2023, arXiv 2307.15593): the next token is
 * argmaxₖ uₖ^{1/πₖ} = argminₖ −log uₖ/πₖ, the winner of the race, with u from a key in the place of fresh noise. Each token
 * still has distribution π; with the key its score is −log(1 − u of the class that came out).
 */

/** −log(1 − u), the score of a token whose class has this u in (0, 1). */
export const tokenScore = (u: number): number => -Math.log1p(-u)

/** Mean and variance of a token's score. */
export interface ScoreMoments {
  mean: number
  variance: number
}

/** Of a token that owes nothing to the key, u being uniform then: the score is Exp(1). */
export const unmarkedScore: ScoreMoments = { mean: 1, variance: 1 }

/**
 * Mean score H(1/π) = ψ(1/π + 1) + γ_E of the tokens of a class of probability π in (0, 1]: the winner's u is V^π with V
 * uniform, so that 1 − u ~ Beta(1, 1/π). Below 1e-300, before 1/π overflows, it is −log π + γ_E to the last digit.
 */
export const classScore = (probability: number): number =>
  (probability > 1e-300 ? digamma(1 / probability + 1) : -Math.log(probability)) + gumbelMean

/**
 * Of a token drawn from π with the key: the score of class k has mean `classScore(πₖ)` and variance π²/6 − ψ′(1/πₖ + 1) (that
 * π the number).
 *
 * @param probabilities π, K numbers ≥ 0 that sum to 1
 */
export function markedScore(probabilities: ArrayLike<number>): ScoreMoments {
  let [mean, square] = [0, 0]
  for (let k = 0; k < probabilities.length; k++) {
    const probability = probabilities[k]!
    if (probability === 0) continue
    const harmonic = classScore(probability)
    mean += probability * harmonic
    square += probability * (harmonic ** 2 + Math.PI ** 2 / 6 - trigamma(1 / probability + 1))
  }
  return { mean, variance: square - mean ** 2 }
}

/**
 * How many tokens the watermark needs until the mean score stands 4 standard deviations above that of text without it:
 * (4/(mean − 1))². Infinite where one class is certain, since no choice is left to the key.
 */
export function tokensNeeded(probabilities: ArrayLike<number>): number {
  const excess = markedScore(probabilities).mean - unmarkedScore.mean
  // What is left of 1 − 1 where one class is certain is rounding.
  return excess > 1e-14 ? (4 / excess) ** 2 : Infinity
}

/** The standardised excess of a sum of scores over that of as many tokens without the watermark. */
export const watermarkZ = (sum: number, tokens: number): number =>
  (sum - tokens * unmarkedScore.mean) / Math.sqrt(tokens * unmarkedScore.variance)
