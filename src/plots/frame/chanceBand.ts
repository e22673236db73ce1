/** Lower and upper ends of a band, one pair of shares for each bin. */
export interface ChanceBand {
  low: Float64Array
  high: Float64Array
}

/**
 * Where the share of `draws` draws that fall in each bin lies if the bins have the probabilities `law`, but for the
 * chance that a standard normal passes ±`deviations`. Binomial quantiles by the Cornish-Fisher expansion with its
 * skewness term (Abramowitz & Stegun 26.2.49), so that bins of few expected draws have bands that lean upwards; within
 * one draw of the exact quantiles.
 */
export function chanceBand(law: ArrayLike<number>, draws: number, deviations: number): ChanceBand {
  const low = new Float64Array(law.length)
  const high = new Float64Array(law.length)
  for (let bin = 0; bin < law.length; bin++) {
    const p = law[bin]!
    const expected = draws * p
    const spread = deviations * Math.sqrt(expected * (1 - p))
    const lean = ((deviations ** 2 - 1) * (1 - 2 * p)) / 6
    // The expansion strays where less than a draw is expected; the band holds the law all the same.
    low[bin] = Math.min(expected, Math.max(0, expected - spread + lean - 0.5)) / draws
    high[bin] = p > 0 ? Math.max(expected, Math.min(draws, expected + spread + lean + 0.5)) / draws : 0
  }
  return { low, high }
}
