import { histogramBins } from '../tile'

/** e^x is 2^(i/128)·e^r with r < ln 2/128, where a cubic is within 4e-11 of e^r. */
const steps = 128
const perStep = Math.LN2 / steps
const fractions = Float64Array.from({ length: steps }, (_, step) => 2 ** (step / steps))
/** Below it e^x is 0 in float64. */
const lowest = -745
const leastPower = Math.floor(lowest / Math.LN2) - 1
const powers = Float64Array.from({ length: 1 - leastPower }, (_, at) => 2 ** (at + leastPower))

/** e^x for x ≤ 0, −∞ included, to 4e-11 of itself, in a quarter of the time of Math.exp. */
export function fastExp(x: number): number {
  if (x < lowest) return 0
  const scaled = x / perStep
  const step = Math.floor(scaled)
  const rest = (scaled - step) * perStep
  const cubic = 1 + rest * (1 + rest * (0.5 + rest / 6))
  return fractions[step & (steps - 1)]! * powers[(step >> 7) - leastPower]! * cubic
}

/** Twice the most by which an engine's γ may differ from the reference: 2.4e-7·(1 + |γ|) with |γ| < 16. */
const scoreTolerance = 2 * 2.4e-7 * 17

/** Winners and relaxed samples of consecutive draws, a column a class. */
export interface RelaxedColumns {
  /** How many draws of each column are filled. */
  draws: number
  /** K columns of z̃ₖ */
  shares: readonly Float64Array[]
  /** argmax of the scores, the lower index on a tie */
  winners: Uint8Array
  /** 1 where a γ as little off as an engine's may be could give another winner, or z̃ in another of 64 bins. */
  ambiguous: Uint8Array
}

/** Room for so many draws, and for what is worked out on the way. */
export interface RelaxingColumns extends RelaxedColumns {
  best: Float64Array
  second: Float64Array
  totals: Float64Array
}

export const emptyColumns = (classes: number, draws: number): RelaxingColumns => ({
  draws: 0,
  shares: Array.from({ length: classes }, () => new Float64Array(draws)),
  winners: new Uint8Array(draws),
  ambiguous: new Uint8Array(draws),
  best: new Float64Array(draws),
  second: new Float64Array(draws),
  totals: new Float64Array(draws),
})

/** Computes winners and z̃ from γ, one class (a column) at a time, which keeps the inner loop fast. */
export function relaxColumns(
  gumbel: readonly Float32Array[],
  logits: Float64Array,
  temperature: number,
  scale: number,
  into: RelaxingColumns,
): void {
  into.draws = gumbel[0]!.length
  into.best.fill(-Infinity)
  into.second.fill(-Infinity)
  into.totals.fill(0)
  for (const [k, values] of gumbel.entries()) scoreColumn(values, logits[k]!, scale, k, into)
  for (const column of into.shares) weighColumn(column, temperature, into)
  const tolerance = scale * scoreTolerance
  for (let n = 0; n < into.draws; n++) into.ambiguous[n] = into.best[n]! - into.second[n]! < tolerance ? 1 : 0
  const doubt = histogramBins * Math.expm1(tolerance / temperature)
  for (const column of into.shares) shareColumn(column, doubt, into)
}

function scoreColumn(
  gumbel: Float32Array,
  logit: number,
  scale: number,
  k: number,
  { draws, shares, winners, best, second }: RelaxingColumns,
) {
  const column = shares[k]!
  for (let n = 0; n < draws; n++) {
    const score = logit + scale * gumbel[n]!
    column[n] = score
    if (score > best[n]!) {
      second[n] = best[n]!
      best[n] = score
      winners[n] = k
    } else if (score > second[n]!) second[n] = score
  }
}

function weighColumn(column: Float64Array, temperature: number, { draws, best, totals }: RelaxingColumns) {
  for (let n = 0; n < draws; n++) {
    const weight = fastExp((column[n]! - best[n]!) / temperature)
    column[n] = weight
    totals[n]! += weight
  }
}

/** @param doubt how far doubt in two scores moves z̃, in bins, over z̃(1 − z̃) */
function shareColumn(column: Float64Array, doubt: number, { draws, totals, ambiguous }: RelaxingColumns) {
  for (let n = 0; n < draws; n++) {
    const share = column[n]! / totals[n]!
    column[n] = share
    const place = share * histogramBins
    const edge = Math.floor(place + 0.5)
    if (Math.abs(place - edge) < doubt * share * (1 - share) && edge > 0 && edge < histogramBins)
      ambiguous[n] = 1
  }
}
