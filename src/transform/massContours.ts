/** Cells along a side of the triangle of uniform points: 64² = 4096 cells of equal area, one point in each. */
const side = 64

/** log s of the centroid of every cell: sₖ of point p at 3p + k. */
const logUniform = (() => {
  const logs: number[] = []
  for (let i = 0; i < side; i++)
    for (let j = 0; i + j < side; j++) {
      const cell = (offset: number) => {
        const first = (i + offset) / side
        const second = (j + offset) / side
        logs.push(Math.log(first), Math.log(second), Math.log(1 - first - second))
      }
      cell(1 / 3)
      if (i + j < side - 1) cell(2 / 3)
    }
  return Float64Array.from(logs)
})()

/**
 * For K = 3, the log-density above which the Concrete distribution holds each of the given shares of its mass: 0.5 gives
 * the level whose contour encloses the denser half. Null where some π is 0, since then no mass lies inside the triangle.
 *
 * Mass is the area of the image under z̃ ↦ s (`uniformImage`), so 4096 points spread evenly over the triangle of s are
 * 4096 equal parts of the mass, and the levels are quantiles of their log-densities. The region above a level then holds
 * its share to within 0.011, on average 0.002 (measured for τ from 0.01 to 100 and six π; nothing is random).
 */
export function massLevels(
  logits: ArrayLike<number>,
  temperature: number,
  shares: readonly number[],
): number[] | null {
  if (Array.from(logits).includes(-Infinity)) return null
  const points = logUniform.length / 3
  const logDensities = new Float64Array(points)
  const constant = Math.log(2) + 2 * Math.log(temperature)
  for (let p = 0; p < points; p++) {
    // log z̃ = scores − log Σ exp(scores), and p(z̃) = 2τ² ∏ sₖ/z̃ₖ.
    const [first, second, third] = [logUniform[3 * p]!, logUniform[3 * p + 1]!, logUniform[3 * p + 2]!]
    const a = (logits[0]! - first) / temperature
    const b = (logits[1]! - second) / temperature
    const c = (logits[2]! - third) / temperature
    logDensities[p] = constant + first + second + third - a - b - c + 3 * logTotal(a, b, c)
  }
  logDensities.sort()
  return shares.map((share) => quantile(logDensities, 1 - share))
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
 * lies at z̃₁ = (x − ½ + ⅓)/size, z̃₂ = (y − ½ + ⅓)/size.
 *
 * Beyond the side z̃₃ = 0 the values of the nearest row inside are carried on, so that contours cross it; clip them there.
 * Nearer than 1/size to a corner nothing is resolved: for small τ most of the mass lies there.
 */
export function logDensityGrid(logits: ArrayLike<number>, temperature: number, size: number): Float64Array {
  const values = new Float64Array(size * size).fill(-Infinity)
  // Where a class never wins there is no density off the face of the others, and so none inside.
  if (Array.from(logits).includes(-Infinity)) return values
  const logs = Float64Array.from({ length: size }, (_, cell) => Math.log((cell + 1 / 3) / size))
  const constant = Math.log(2) + 2 * Math.log(temperature)
  for (let j = 0; j < size; j++)
    for (let i = 0; i < size; i++) {
      const third = Math.max(size - 1 - i - j, 0)
      const a = logits[0]! - temperature * logs[i]!
      const b = logits[1]! - temperature * logs[j]!
      const c = logits[2]! - temperature * logs[third]!
      const product = a + b + c - logs[i]! - logs[j]! - logs[third]!
      values[j * size + i] = constant + product - 3 * logTotal(a, b, c)
    }
  return values
}

/** log(e^a + e^b + e^c). */
function logTotal(a: number, b: number, c: number): number {
  const highest = Math.max(a, b, c)
  return highest + Math.log(Math.exp(a - highest) + Math.exp(b - highest) + Math.exp(c - highest))
}
