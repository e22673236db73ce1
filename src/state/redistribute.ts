/** Below this a share has no twelve decimals worth keeping, and rounding it would change the others' proportion. */
const smallestRounded = 1e-6

/**
 * The class weights once class `index` has `value`: what it gains the others lose, and the other way round, in
 * proportion to what they have; evenly where they have nothing. Locked classes keep theirs, so that `value` reaches
 * at most 1 less their sum, and class `index` takes that where no other is free. Each result is ≥ 0, their sum is 1
 * within 1e-12, and what is possible of `value` is met exactly.
 * @param weights K numbers ≥ 0 that sum to 1
 * @param value any number; below 0 counts as 0, NaN changes nothing
 * @param locked K flags, missing ones false; that of `index` itself does not count
 */
export function redistribute(
  weights: readonly number[],
  index: number,
  value: number,
  locked: readonly boolean[] = [],
): readonly number[] {
  if (Number.isNaN(value) || index < 0 || index >= weights.length) return weights
  const free = weights.map((_, k) => k !== index && !locked[k])
  if (!free.includes(true)) return weights
  const sumOf = (chosen: (k: number) => boolean) =>
    weights.reduce((sum, weight, k) => (chosen(k) ? sum + weight : sum), 0)
  const available = Math.max(0, 1 - sumOf((k) => k !== index && !free[k]))
  const moved = Math.min(Math.max(value, 0), available)
  const rest = available - moved
  const before = sumOf((k) => free[k]!)
  const evenly = rest / free.filter(Boolean).length
  const result = weights.map((weight, k) => {
    if (k === index) return moved
    if (!free[k]) return weight
    return roundedShare(before > 0 ? (weight / before) * rest : evenly)
  })
  settleSum(result, free, rest)
  return result
}

/** At most twelve decimals, so that 0.1 + 0.2 does not stand in an address with seventeen digits. */
const roundedShare = (share: number) => (share < smallestRounded ? share : Number(share.toFixed(12)))

/** Gives what rounding took from the free classes to the largest of them. */
function settleSum(weights: number[], free: readonly boolean[], sum: number): void {
  let largest = -1
  let total = 0
  weights.forEach((weight, k) => {
    if (!free[k]) return
    total += weight
    if (largest < 0 || weight > weights[largest]!) largest = k
  })
  if (largest >= 0) weights[largest] = Math.max(0, roundedShare(weights[largest]! + (sum - total)))
}
