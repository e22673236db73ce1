/** What a Kolmogorov–Smirnov test found. */
export interface KolmogorovSmirnov {
  /** D, the greatest distance between the empirical distribution function and the distribution's */
  statistic: number
  /** P(D at least as great) if the distribution holds */
  p: number
  n: number
}

/**
 * Kolmogorov–Smirnov test that values u come from Uniform(0, 1); carry values of another distribution there by its distribution
 * function first. A value outside [0, 1], or NaN, is impossible: p = 0. With no values p is 1.
 *
 * D is exact, without sorting: D is attained at the least or the greatest value of one of n equal cells, because the
 * distribution function moves by less than a step within a cell (Gonzalez, Sahni, Franta 1977). Time linear in n.
 */
export function kolmogorovSmirnov(uniforms: ArrayLike<number>): KolmogorovSmirnov {
  const n = uniforms.length
  const counts = new Uint32Array(n + 1)
  const least = new Float64Array(n + 1).fill(Infinity)
  const greatest = new Float64Array(n + 1).fill(-Infinity)
  for (let i = 0; i < n; i++) {
    const u = uniforms[i]!
    if (!(u >= 0 && u <= 1)) return { statistic: 1, p: 0, n }
    const cell = Math.floor(u * n)
    counts[cell]!++
    if (u < least[cell]!) least[cell] = u
    if (u > greatest[cell]!) greatest[cell] = u
  }
  let statistic = 0
  let before = 0
  for (let cell = 0; cell <= n; cell++) {
    if (counts[cell] === 0) continue
    const under = least[cell]! - before / n
    before += counts[cell]!
    statistic = Math.max(statistic, under, before / n - greatest[cell]!)
  }
  return { statistic, p: n === 0 ? 1 : kolmogorovTail(statistic, n), n }
}

/**
 * P(D ≥ statistic) for n values. The body follows Kolmogorov's limit with Vrbik's correction (2018) to 1e-3 of itself for
 * n ≥ 10. Beyond √n·D = 1.2 both sides hardly ever deviate at once, so p is twice the chance of one side: exact for
 * n ≤ 10⁴; for more the corrected limit, to 1 % down to p = 1e-12, stays.
 */
export function kolmogorovTail(statistic: number, n: number): number {
  const root = Math.sqrt(n)
  const scaled = statistic * root
  if (scaled > 1.2 && n <= 10_000) return Math.min(1, 2 * oneSidedTail(statistic, n))
  return Math.max(0, limitTail(scaled + 1 / (6 * root) + (scaled - 1) / (4 * n)))
}

/** P(√n·D > t) as n grows without bound (Kolmogorov 1933), by the series that converges at once on either side of 1. */
function limitTail(t: number): number {
  let sum = 0
  if (t < 1) {
    for (let j = 1; j <= 9; j += 2) sum += Math.exp(-((j * Math.PI) ** 2) / (8 * t ** 2))
    return 1 - (Math.sqrt(2 * Math.PI) / t) * sum
  }
  for (let j = 5; j >= 1; j--) sum = Math.exp(-2 * (j * t) ** 2) - sum
  return 2 * sum
}

/** P(the empirical distribution function exceeds the distribution's by at least d somewhere), exactly (Birnbaum, Tingey 1951). */
function oneSidedTail(d: number, n: number): number {
  let sum = 0
  let logChoose = 0
  for (let j = 0; j < n * (1 - d); j++) {
    const at = d + j / n
    sum += Math.exp(logChoose + (j - 1) * Math.log(at) + (n - j) * Math.log1p(-at))
    logChoose += Math.log((n - j) / (j + 1))
  }
  return d * sum
}
