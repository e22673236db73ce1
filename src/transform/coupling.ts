/** Total variation ½ Σ |pₖ − qₖ|: by how much two distributions differ, at most, in the probability of any event. */
export const totalVariation = (p: ArrayLike<number>, q: ArrayLike<number>): number =>
  Array.from(p).reduce((sum, probability, k) => sum + Math.abs(probability - q[k]!), 0) / 2

/**
 * P(both winners are k) of every class k, where p and q read the same noise: 1 / Σⱼ max(pⱼ/pₖ, qⱼ/qₖ). Their sum is the
 * fraction of draws that keep their winner when π moves from p to q (Daliri, Musco, Suresh 2024, arXiv 2408.07978).
 *
 * @param p K probabilities that sum to 1
 * @param q as many
 */
export const keptWinnerProbabilities = (p: ArrayLike<number>, q: ArrayLike<number>): Float64Array =>
  Float64Array.from(p, (own, k) => {
    if (own === 0 || q[k] === 0) return 0
    let rivals = 0
    for (let j = 0; j < p.length; j++) rivals += Math.max(p[j]! / own, q[j]! / q[k]!)
    return 1 / rivals
  })

/** P(the winner under p is the winner under q), the noise being the same. */
export const couplingProbability = (p: ArrayLike<number>, q: ArrayLike<number>): number =>
  keptWinnerProbabilities(p, q).reduce((sum, probability) => sum + probability, 0)

/**
 * What bounds `couplingProbability`: (1 − TV)/(1 + TV) from below, and 1 − TV from above, which the best coupling of all
 * reaches; to reach it for every pair a rule must know both p and q, the race knows neither.
 */
export function couplingBounds(p: ArrayLike<number>, q: ArrayLike<number>): { lower: number; upper: number } {
  const distance = totalVariation(p, q)
  return { lower: (1 - distance) / (1 + distance), upper: 1 - distance }
}

/**
 * P(the winner is i under p and j under q), the noise being the same: row i at i·K. The rows sum to p, the columns to q,
 * and the diagonal is `keptWinnerProbabilities`.
 *
 * With r = ξⱼ/ξᵢ, i wins under p where r > pⱼ/pᵢ and j under q where r < qⱼ/qᵢ; the others then lose with
 *
 *     P = ∫ dr / (1 + r + Σ_{k≠i,j} max(pₖ/pᵢ, qₖr/qⱼ))²   over pⱼ/pᵢ < r < qⱼ/qᵢ,
 *
 * whose denominator is linear between the r at which a maximum turns: a finite sum, exact.
 */
export function winnerTransitions(p: ArrayLike<number>, q: ArrayLike<number>): Float64Array {
  const classes = p.length
  const joint = new Float64Array(classes * classes)
  const kept = keptWinnerProbabilities(p, q)
  for (let i = 0; i < classes; i++)
    for (let j = 0; j < classes; j++) joint[i * classes + j] = i === j ? kept[i]! : transition(p, q, i, j)
  return joint
}

function transition(p: ArrayLike<number>, q: ArrayLike<number>, i: number, j: number): number {
  if (p[i] === 0 || q[j] === 0) return 0
  const from = p[j]! / p[i]!
  const to = q[j]! / q[i]!
  if (!(from < to)) return 0
  const others = Array.from(p, (_, k) => k).filter((k) => k !== i && k !== j)
  const turns = others.map((k) => (p[k]! / p[i]!) * (q[j]! / q[k]!)).filter((r) => r > from && r < to)
  const ends = [from, ...turns.sort((a, b) => a - b), to]
  const rivals = (r: number) =>
    others.reduce((sum, k) => sum + Math.max(p[k]! / p[i]!, (q[k]! / q[j]!) * r), 1 + r)
  let sum = 0
  for (let piece = 1; piece < ends.length; piece++) {
    const [left, right] = [ends[piece - 1]!, ends[piece]!]
    // ∫ dr/(a + b r)² = (right − left)/((a + b·left)(a + b·right)); to infinity it is 1/(b·(a + b·left)), b the slope.
    if (right < Infinity) sum += (right - left) / (rivals(left) * rivals(right))
    else sum += 1 / (others.reduce((slope, k) => slope + q[k]! / q[j]!, 1) * rivals(left))
  }
  return sum
}
