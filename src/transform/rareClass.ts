import { drawnExponentialCdf } from '../noise/exponential'

/** How finely u is cut: it has 23 random bits (`noise/uniform`). */
const levels = 2 ** 23

/** Below this a class is so rare that the steps of its noise near ξ = 0 take a noticeable part of its wins. */
export const rareBelow = 1e-5

/**
 * How often the page's sampler lets a rare class win, exactly. Class k wins the race when ξₖ/πₖ comes before all others,
 * and near 0 its ξₖ takes the values ξ⁽ʲ⁾ = −log(1 − j·2⁻²³) only, j = 1, 2, …, each with probability 2⁻²³:
 *
 *     P(k wins) = Σⱼ 2⁻²³ ∏_{c≠k} P(ξ_c > ξ⁽ʲ⁾ π_c/πₖ) ≈ πₖ · x/(eˣ − 1),  x = 2⁻²³ (1 − πₖ)/πₖ.
 *
 * The steps end the sum after some 10³ terms for πₖ ≤ 10⁻⁵; for larger ones the answer is πₖ itself within 1 %.
 *
 * @param probabilities π, K numbers ≥ 0 that sum to 1
 * @param index of the rare class, with 0 < πₖ ≤ `rareBelow`
 */
export function rareClassFrequency(probabilities: readonly number[], index: number): number {
  const rare = probabilities[index]!
  // A class that is never drawn takes no win away; beside a time beyond all numbers its share would be 0·∞.
  const others = probabilities.filter((probability, k) => k !== index && probability > 0)
  let sum = 0
  for (let j = 1; j < levels; j++) {
    const time = -Math.log1p(-j / levels) / rare
    const wins = others.reduce(
      (product, probability) => product * (1 - drawnExponentialCdf(time * probability)),
      1,
    )
    sum += wins / levels
    if (wins === 0 || wins < 1e-16 * sum * levels) break
  }
  return sum
}
