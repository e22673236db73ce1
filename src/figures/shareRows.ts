import type { Numbers } from '../language/number'
import type { ShareRow } from '../plots/shares/ShareRows'
import { binomialBand } from '../statistics/binomialBand'
import { chanceLevel } from '../statistics/chanceLevel'

/** Decimals of a percentage that so many draws can support. */
export const shareDecimals = (draws: number): number => (draws >= 100_000 ? 2 : draws >= 1000 ? 1 : 0)

/** Counts beside exact probabilities, those of winning or others, each with the band that chance allows an exact draw. */
export function shareRows(
  { pi, labels }: { pi: readonly number[]; labels: readonly string[] },
  counts: ArrayLike<number>,
  draws: number,
  { percent }: Pick<Numbers, 'percent'>,
): ShareRow[] {
  return pi.map((probability, k) => {
    const { lower, upper } = binomialBand(draws, probability, chanceLevel)
    const share = counts[k]! / draws
    return {
      index: k,
      name: labels[k]!,
      share,
      text: percent(share, shareDecimals(draws)),
      expected: { at: probability, low: lower / draws, high: upper / draws },
    }
  })
}
