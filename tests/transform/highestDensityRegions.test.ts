import { contours } from 'd3'
import { describe, expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { highestDensityLevels, logDensityGrid } from '../../src/transform/highestDensityRegions'
import { logSoftmax } from '../../src/transform/softmax'

const draws = 100_000
const noise = drawNoise({ seed: 20_260_601, classes: 3, draws })
const laws = [
  [0.5, 0.3, 0.2],
  [2, 0.5, 1],
  [1, 1, 1],
  [0.9, 0.09, 0.01],
].map(logProbabilities)
const shares = [0.1, 0.5, 0.9, 0.99]

/** Log-densities of the samples themselves. */
const sampled = (logits: Float64Array, temperature: number) =>
  Float64Array.from({ length: draws }, (_, n) => {
    const scores = logits.map((logit, k) => logit + noise.gumbel[k * draws + n]!)
    return concreteLogDensity(logSoftmax(scores, temperature), logits, temperature)
  })

describe.each([0.1, 0.5, 1, 2, 10])('massLevels at τ = %f', (temperature) => {
  it('holds its share of the samples', () => {
    for (const logits of laws) {
      const densities = sampled(logits, temperature)
      highestDensityLevels(logits, temperature, shares)!.forEach((level, i) => {
        const above = densities.filter((density) => density > level).length / draws
        // The stated error of the levels, and 4.9 deviations of a count.
        expect(Math.abs(above - shares[i]!)).toBeLessThan(0.011 + (4.9 * 0.5) / Math.sqrt(draws))
      })
    }
  })
})

it('falls as the share grows', () => {
  const levels = highestDensityLevels([0, -1, -2], 0.7, [0, 0.1, 0.5, 0.9, 1])!
  levels.slice(1).forEach((level, i) => {
    expect(level).toBeLessThan(levels[i]!)
  })
})

it('has the same levels whichever class comes first', () => {
  for (const temperature of [0.2, 1, 5]) {
    const levels = highestDensityLevels([0, -1, -2], temperature, shares)!
    for (const logits of [
      [-1, -2, 0],
      [-2, -1, 0],
      [0, -2, -1],
    ])
      highestDensityLevels(logits, temperature, shares)!.forEach((level, i) => {
        expect(level).toBeCloseTo(levels[i]!, 10)
      })
  }
})

it('has finite levels where powers of π leave the range of float64', () => {
  const levels = highestDensityLevels([0, -8, -16], 0.01, shares)!
  expect(levels.every(Number.isFinite)).toBe(true)
})

it('has no levels where a class cannot win', () => {
  expect(highestDensityLevels([0, -Infinity, 0], 1, [0.5])).toBeNull()
  expect(logDensityGrid([0, -Infinity, 0], 1, 8).every((value) => value === -Infinity)).toBe(true)
})

describe('logDensityGrid', () => {
  it('is the log-density at the stated points', () => {
    const logits = [0, -0.5, -1]
    const grid = logDensityGrid(logits, 0.7, 32)
    for (const [i, j] of [
      [0, 0],
      [3, 20],
      [31, 0],
      [10, 21],
    ] as const) {
      const logs = [i, j, 31 - i - j].map((cell) => Math.log((cell + 1 / 3) / 32))
      expect(grid[32 * j + i]).toBeCloseTo(concreteLogDensity(logs, logits, 0.7), 11)
    }
  })

  it('is carried on for two cells beyond the side, and is −∞ farther out', () => {
    const grid = logDensityGrid([0, -0.5, -1], 0.7, 8)
    for (let j = 0; j < 8; j++)
      for (let i = 0; i < 8; i++) expect(Number.isFinite(grid[8 * j + i]!)).toBe(i + j < 10)
  })

  it('gives d3 a contour on which the density is the level', () => {
    const size = 128
    const logits = [0, 0, 0]
    const [level] = highestDensityLevels(logits, 2, [0.5])!
    const grid = logDensityGrid(logits, 2, size)
    const [contour] = contours().size([size, size]).thresholds([level!])(Array.from(grid))
    const ring = contour!.coordinates[0]![0]!
    expect(ring.length).toBeGreaterThan(50)
    for (const [x, y] of ring) {
      const first = (x! - 1 / 6) / size
      const second = (y! - 1 / 6) / size
      const logs = [first, second, 1 - first - second].map(Math.log)
      expect(concreteLogDensity(logs, logits, 2)).toBeCloseTo(level!, 2)
    }
  })
})
