import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeList } from '../../src/plots/shares/SharePaths'
import { softmax } from '../../src/transform/softmax'
import { frozen } from '../arbitraries'

/** Height of the paths in em, as drawn. */
const tall = 10

const relax = (scores: readonly number[], temperature: number) => {
  const shares = Float64Array.from(scores)
  softmax(shares, temperature)
  return shares
}

it('puts the list of numbers where no path runs, whenever there is room for three', () => {
  const scores = fc.array(fc.double({ min: -4, max: 6, noNaN: true }), { minLength: 2, maxLength: 16 })
  const scales = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent)
  fc.assert(
    fc.property(scores, scales, (x, tau) => {
      const highest = Math.max(...relax(x, tau))
      const { side, first, labels } = placeList(highest, x.length)
      expect(labels).toBeGreaterThanOrEqual(Math.min(x.length, 3))
      const room = side === 'left' ? 2 * highest - 1 : 1 - highest
      if (room * tall < 3 * 1.1 + 0.6) return
      const ends = [first - 0.5, first + (labels - 1) * 1.1 + 0.5]
      // Along the next decade on that side, in em from the top.
      for (let step = 0; step <= 20; step++) {
        const there = tau * 10 ** ((side === 'left' ? -step : step) / 20)
        for (const share of relax(x, there)) {
          const at = (1 - share) * tall
          expect(at > ends[0]! && at < ends[1]!).toBe(false)
        }
      }
    }),
    { ...frozen, numRuns: 300 },
  )
})
