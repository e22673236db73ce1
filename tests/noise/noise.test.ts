import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnExponentialCdf, exponential } from '../../src/noise/exponential'
import { drawGumbel, drawNoise, drawUniform, gumbelOfClasses, uniformAt } from '../../src/noise/noise'
import { drawNormal, normalAt } from '../../src/noise/normal'
import { drawReplicates } from '../../src/noise/replicates'
import { randomBits, streamKey, threefry2x32 } from '../../src/noise/threefry'
import { uniform } from '../../src/noise/uniform'
import { frozen, noiseKey } from '../arbitraries'

it('gives the published numbers of JAX', () => {
  expect(uniform(randomBits([0, 0], 0))).toBeCloseTo(0.947667, 6)
  // A split's second key is Threefry of its parent at counter (0, 1), as is the key of class 1.
  expect(uniform(randomBits(streamKey(0, 1), 0))).toBeCloseTo(0.00729382, 8)
  const published = [-0.02830462, 0.46713185, 0.29570296]
  const normals = drawNormal([0, 42], 0, new Float32Array(3))
  published.forEach((value, n) => {
    expect(Math.abs(normals[n]! - value)).toBeLessThanOrEqual(5e-5)
    expect(Math.fround(normalAt([0, 42], n))).toBe(normals[n])
  })
})

it('keeps the earlier draws and classes when more are asked for', () => {
  const keys = noiseKey(3, 40)
  fc.assert(
    fc.property(
      keys,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 100 }),
      (key, classes, draws) => {
        const few = drawNoise(key)
        const many = drawNoise({ seed: key.seed, classes: 3 + classes, draws: 40 + draws })
        for (let k = 0; k < 3; k++) {
          const from = k * many.draws
          expect(many.gumbel.slice(from, from + 40)).toEqual(few.gumbel.slice(k * 40, k * 40 + 40))
        }
      },
    ),
    { ...frozen, numRuns: 30 },
  )
})

it('gives any draw alone, beyond 2³² too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 15 }), (seed, k) => {
      for (const at of [0, 65_535, 65_536, 9_999_999, 2 ** 32 - 2]) {
        const block = drawGumbel(seed, k, at, new Float32Array(4))
        for (let i = 0; i < 4; i++) expect(drawGumbel(seed, k, at + i, new Float32Array(1))[0]).toBe(block[i])
      }
    }),
    { ...frozen, numRuns: 30 },
  )
  // The counter's upper word (`contract.md` §1).
  const [first, second] = threefry2x32([3, 4], [1, 7])
  expect(randomBits([3, 4], 2 ** 32 + 7)).toBe((first ^ second) >>> 0)
})

it('draws the same u and γ one by one, by block and by class', () => {
  const [u, ofClasses] = [new Float32Array(5), gumbelOfClasses(drawNoise({ seed: 7, classes: 3, draws: 5 }))]
  expect(ofClasses.length).toBe(3)
  ofClasses.forEach((gammas, k) => {
    expect(gammas).toEqual(drawGumbel(7, k, 0, new Float32Array(5)))
    drawUniform(7, k, 1000, u).forEach((value, n) => {
      expect(value).toBe(uniformAt(7, k, 1000 + n))
    })
  })
})

it('draws replicate r of draw n of a class as draw 128·n + r of stream 2¹⁶ + class, and no more than are asked for', () => {
  const into = new Float64Array(8).fill(-1)
  drawReplicates(42, 3)(5, 6, into, 1)
  const expected = Array.from({ length: 6 }, (_, r) => exponential(uniformAt(42, 65_539, 640 + r)))
  expect(Array.from(into)).toEqual([-1, ...expected, -1])
})

it('has the distribution of ξ that its 2²³ values of u have', () => {
  /** How many values of u give a ξ above a time; ξ falls as u grows, and m = 0 gives the least u. */
  const above = (time: number) => {
    let [low, high] = [0, 2 ** 23]
    while (low < high) {
      const m = (low + high) >> 1
      if (exponential(uniform(m * 2 ** 9)) > time) low = m + 1
      else high = m
    }
    return low
  }
  for (const time of [0, 1e-8, 0.1, 1, 3.7, 15, exponential(2 ** -22), 15.94, 15.95, 20, 87.3, 87.4])
    expect(drawnExponentialCdf(time)).toBe(1 - above(time) * 2 ** -23)
})

it('has γ in its stated range, from u strictly between 0 and 1', () => {
  expect(Math.min(uniform(0), uniform(0x1ff))).toBe(2 ** -126)
  expect(uniform(0xffffffff)).toBe(1 - 2 ** -23)
  const ends = [0, 0xffffffff].map((bits) => -Math.log(-Math.log(uniform(bits))))
  expect(ends[0]).toBeCloseTo(-4.4698, 4)
  expect(ends[1]).toBeCloseTo(15.9424, 4)
  expect(uniformAt(42, 0, 0)).toBe(0.5302608013153076)
})
