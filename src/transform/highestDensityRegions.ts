/** Cells along a side of the triangle of uniform points: 64² = 4096 cells of equal area, one point in each. */
const side = 64

/** Centroids of the cells in units of 1/192: s₁ at 2p, s₂ at 2p + 1, so that every coordinate is a whole number. */
const centroids = (() => {
  const places: number[] = []
  for (let i = 0; i < side; i++)
    for (let j = 0; i + j < side; j++) {
      places.push(3 * i + 1, 3 * j + 1)
      if (i + j < side - 1) places.push(3 * i + 2, 3 * j + 2)
    }
  return Uint8Array.from(places)
})()

/** log of m/units for m = 1 … units. */
const logsOf = (units: number) => Float64Array.from({ length: units + 1 }, (_, m) => Math.log(m / units))
const logUniform = logsOf(3 * side)

/**
 * For K = 3, the log-density above which the Concrete distribution holds each of the given shares of its mass: 0.5 gives
 * the level whose contour encloses the denser half. Null where some π is 0, since then no mass lies inside the triangle.
 * τ from 0.01 to 100.
 *
 * Mass is the area of the image under z̃ ↦ s (`toUniformSimplex`), so 4096 points spread evenly over the triangle of s are
 * 4096 equal parts of the mass, and the levels are quantiles of their log-densities. The region above a level then holds
 * its share to within 0.011, on average 0.002 (measured for τ from 0.01 to 100 and six π; nothing is random).
 */
export function highestDensityLevels(
  logits: ArrayLike<number>,
  temperature: number,
  shares: readonly number[],
): number[] | null {
  if (Array.from(logits).includes(-Infinity)) return null
  const scores = scoresOf(logits)
  // p(z̃) = 2τ² ∏ sₖ/z̃ₖ with z̃ ∝ (π/s)^(1/τ): powers of whole coordinates are looked up, not computed at every point.
  const powers = scores.map((score) => logUniform.map((log) => Math.exp((score - log) / temperature)))
  const [first, second, third] = powers as [Float64Array, Float64Array, Float64Array]
  const constant =
    Math.log(2) + 2 * Math.log(temperature) - scores.reduce((sum, score) => sum + score) / temperature
  const perLog = 1 + 1 / temperature
  const logDensities = new Float64Array(centroids.length / 2)
  for (let p = 0; p < logDensities.length; p++) {
    const a = centroids[2 * p]!
    const b = centroids[2 * p + 1]!
    const c = 3 * side - a - b
    logDensities[p] =
      constant +
      perLog * (logUniform[a]! + logUniform[b]! + logUniform[c]!) +
      3 * Math.log(first[a]! + second[b]! + third[c]!)
  }
  logDensities.sort()
  return shares.map((share) => quantile(logDensities, 1 - share))
}

/** log π with the greatest at 0, so that no power overflows. */
function scoresOf(logits: ArrayLike<number>): number[] {
  const highest = Math.max(...Array.from(logits))
  return Array.from(logits, (logit) => logit - highest)
}

/** The value below which a fraction of sorted values lies, each standing for the middle of its own part. */
function quantile(sorted: Float64Array, fraction: number): number {
  const at = Math.min(Math.max(fraction * sorted.length - 0.5, 0), sorted.length - 1)
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at % 1)
}

/**
 * For K = 3, the log-density on a regular grid, for marching squares: size × size values, that at
 * z̃₁ = (i + ⅓)/size, z̃₂ = (j + ⅓)/size, z̃₃ = 1 − z̃₁ − z̃₂ in place j·size + i. So a point (x, y) that d3.contours returns
 * lies at z̃₁ = (x − ½ + ⅓)/size, z̃₂ = (y − ½ + ⅓)/size. τ from 0.01 to 100.
 *
 * Just beyond the side z̃₃ = 0 the values of the nearest row inside are carried on, so that contours cross it; clip them
 * there. Farther out there is nothing (−∞). Nearer than 1/size to a corner nothing is resolved: for small τ most of the
 * mass lies there.
 */
export function logDensityGrid(logits: ArrayLike<number>, temperature: number, size: number): Float64Array {
  const values = new Float64Array(size * size).fill(-Infinity)
  const scores = scoresOf(logits)
  const logs = Float64Array.from({ length: size }, (_, cell) => Math.log((cell + 1 / 3) / size))
  const powers = scores.map((score) => logs.map((log) => Math.exp(score - temperature * log)))
  const [first, second, third] = powers as [Float64Array, Float64Array, Float64Array]
  // Where a class never wins there is no density off the face of the others, and so none inside: −∞.
  const constant = Math.log(2) + 2 * Math.log(temperature) + scores.reduce((sum, score) => sum + score)
  const perLog = -temperature - 1
  for (let j = 0; j < size; j++)
    for (let i = 0; i < Math.min(size, size + 2 - j); i++) {
      const k = Math.max(size - 1 - i - j, 0)
      values[j * size + i] =
        constant +
        perLog * (logs[i]! + logs[j]! + logs[k]!) -
        3 * Math.log(first[i]! + second[j]! + third[k]!)
    }
  return values
}
