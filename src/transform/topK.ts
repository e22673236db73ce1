/**
 * P(class i is among the k largest of log π + γ) of every class: a sample of k classes without replacement, drawn one
 * after the other with probabilities in proportion to π (Yellott 1977; Kool, van Hoof, Welling 2019). They sum to k.
 *
 * Exact, by a sum over the sets of the first 0 … k − 1 arrivals, of which no term is negative and no difference is taken.
 * A class with π = 0 comes after all others, the lower index first.
 *
 * @param weights π, K ≤ 16 numbers ≥ 0, not necessarily normalised
 * @param k 1 … K
 */
export function inclusionProbabilities(weights: ArrayLike<number>, k: number): Float64Array {
  const included = new Float64Array(weights.length)
  const racing = Array.from(weights, (_, i) => i).filter((i) => weights[i]! > 0)
  const idle = Array.from(weights, (_, i) => i).filter((i) => !(weights[i]! > 0))
  for (const i of idle.slice(0, Math.max(0, k - racing.length))) included[i] = 1
  if (k >= racing.length) {
    for (const i of racing) included[i] = 1
    return included
  }
  arrivals(
    racing.map((i) => weights[i]!),
    k,
  ).forEach((probability, place) => {
    included[racing[place]!] = probability
  })
  return included
}

/** P(each runner is among the first k), k below the number of runners; every weight is positive. */
function arrivals(weights: readonly number[], k: number): Float64Array {
  const all = 2 ** weights.length
  // Weights of every set of runners; a set is named by the bits of its members.
  const weightOf = new Float64Array(all)
  for (let set = 1; set < all; set++) {
    const last = 31 - Math.clz32(set)
    weightOf[set] = weightOf[set ^ (1 << last)]! + weights[last]!
  }
  /** P(the first arrivals are this set, in any order) */
  const first = new Float64Array(all)
  first[0] = 1
  const included = new Float64Array(weights.length)
  for (let set = 0; set < all; set++) {
    if (first[set] === 0 || sizeOf(set) >= k) continue
    // What is left is summed from its own members: the total less the set's weight would cancel.
    const next = first[set]! / weightOf[all - 1 - set]!
    for (let i = 0; i < weights.length; i++) {
      if (set & (1 << i)) continue
      const arrives = next * weights[i]!
      first[set | (1 << i)]! += arrives
      included[i]! += arrives
    }
  }
  return included
}

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size++
  return size
}
