import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ribbonsOf } from '../../../src/plots/transitions/Transitions'

describe('the ribbons between two columns', () => {
  it('leave and arrive one below the other, without a gap and without an overlap', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 6 })
          .chain((classes) =>
            fc.tuple(
              fc.constant(classes),
              fc.array(fc.nat(100), { minLength: classes ** 2, maxLength: classes ** 2 }),
            ),
          ),
        ([classes, counts]) => {
          const total = counts.reduce((sum, count) => sum + count, 0)
          fc.pre(total > 0)
          const ribbons = ribbonsOf(
            classes,
            counts.map((count) => count / total),
          )
          expect(ribbons).toHaveLength(counts.filter((count) => count > 0).length)
          for (const side of ['left', 'right'] as const) {
            let top = 0
            for (const ribbon of ribbons.toSorted((one, other) => one[side] - other[side])) {
              expect(ribbon[side]).toBeCloseTo(top, 9)
              top += ribbon.share
            }
            expect(top).toBeCloseTo(1, 9)
          }
        },
      ),
    )
  })
})
