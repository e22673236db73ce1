import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tileDraws } from '../../../src/engine/tile'
import { drawGumbel } from '../../../src/noise/noise'
import { golden } from '../../golden'
import { kernels, simd, tilesOf } from './tallyOf'

/** Any engine's γ lies this near the reference's (`contract.md` §1.4). */
const bound = (gamma: number) => 2.4e-7 * (1 + Math.abs(gamma))

const anyDraws = {
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  index: fc.integer({ min: 0, max: 15 }),
  block: fc.integer({ min: 0, max: 152 }),
}

/** Distance from the reference, in units of the bound. */
function farthest(values: Float32Array, expected: Float32Array): number {
  let most = 0
  for (let n = 0; n < values.length; n++)
    most = Math.max(most, Math.abs(values[n]! - expected[n]!) / bound(expected[n]!))
  return most
}

describe.each(kernels)('the $name kernel', (kernel) => {
  const [tile, other] = tilesOf(kernel, 2) as [number, number]

  it.each([...golden('noise', 'gumbel_block'), ...golden('noise', 'jax_gumbel_block')])(
    'draws $id',
    (record) => {
      const { seed, k, n0 } = record.inputs
      const expected = record.value as number[]
      expected.forEach((gamma, i) => {
        const block = Math.floor((n0 + i) / tileDraws)
        const at = (n0 + i) % tileDraws
        kernel.draw(tile, seed, k, block, at, at + 1)
        const tolerance = record.quantity === 'gumbel_block' ? bound(gamma) : 1e-6
        expect(Math.abs(kernel.gumbel(tile)[at]! - gamma)).toBeLessThanOrEqual(tolerance)
      })
    },
  )

  it('draws a part of a tile as it draws the whole, bit by bit, and touches nothing else', () => {
    const range = fc
      .tuple(fc.nat(tileDraws), fc.nat(tileDraws))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    kernel.draw(tile, 7, 3, 1, 0, tileDraws)
    const whole = new Int32Array(kernel.gumbel(tile).slice().buffer)
    const near = fc.tuple(fc.nat(tileDraws - 9), fc.nat(9)).map(([from, length]) => [from, from + length])
    fc.assert(
      fc.property(fc.oneof(range, near), ([from, to]) => {
        const part = kernel.gumbel(other).fill(-1000)
        kernel.draw(other, 7, 3, 1, from!, to!)
        const bits = new Int32Array(part.slice(from, to).buffer)
        expect(bits.every((word, n) => word === whole[from! + n])).toBe(true)
        expect(part.subarray(0, from).every((value) => value === -1000)).toBe(true)
        expect(part.subarray(to).every((value) => value === -1000)).toBe(true)
      }),
      { numRuns: kernel === simd ? 60 : 6 },
    )
  })

  it('draws every γ within 2.4e-7·(1 + |γ|) of the reference', () => {
    fc.assert(
      fc.property(fc.record(anyDraws), ({ seed, index, block }) => {
        kernel.draw(tile, seed, index, block, 0, tileDraws)
        const expected = drawGumbel(seed, index, block * tileDraws, new Float32Array(tileDraws))
        expect(farthest(kernel.gumbel(tile), expected)).toBeLessThanOrEqual(1)
      }),
      { numRuns: kernel === simd ? 20 : 3 },
    )
  })
})

it('draws beyond 2³² draws as the reference does', () => {
  const [tile] = tilesOf(simd, 1) as [number]
  const block = 2 ** 16 + 5
  simd.draw(tile, 1, 2, block, 0, 100)
  const expected = drawGumbel(1, 2, block * tileDraws, new Float32Array(100))
  expect(farthest(simd.gumbel(tile).subarray(0, 100), expected)).toBeLessThanOrEqual(1)
})

it.each([
  ['lowest', 2, 944_897, -4.469_8],
  ['highest', 1, 124_477, 15.942_4],
])('draws the %s γ there is, where all bits of u are alike', (_, seed, draw, gamma) => {
  for (const kernel of kernels) {
    const [tile] = tilesOf(kernel, 1) as [number]
    const at = draw % tileDraws
    kernel.draw(tile, seed, 0, Math.floor(draw / tileDraws), at, at + 1)
    expect(kernel.gumbel(tile)[at]).toBeCloseTo(gamma, 4)
  }
})
