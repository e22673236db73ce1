import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ribbonsOf, sidesOf } from '../../../src/plots/transitions/Transitions'

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

describe('the names beside the columns', () => {
  const classOf = (name: string) => ({
    name,
    before: 1 / 3,
    beforeText: '33.33%',
    after: 1 / 3,
    afterText: '33.33%',
  })
  const three = ['class 1', 'class 2', 'class 3'].map(classOf)
  const many = Array.from({ length: 16 }, (_, k) => classOf(`class ${k + 1}`))
  const ribbons = (classes: typeof three, size: { width: number; height: number; em: number }) => {
    const { left, right, isStacked } = sidesOf(classes, size)
    return { part: (size.width - left - right) / size.width, isStacked }
  }

  it('have their numbers under them where the picture is narrow, which leaves the ribbons half of it', () => {
    for (const width of [260, 317, 358]) {
      const { part, isStacked } = ribbons(three, { width, height: 300, em: 16 })
      expect(isStacked).toBe(true)
      expect(part).toBeGreaterThan(0.4)
    }
    expect(ribbons(three, { width: 1200, height: 500, em: 24 })).toMatchObject({ isStacked: false })
  })

  it('stay on one line where as many of two lines would not be above each other', () => {
    expect(ribbons(many, { width: 317, height: 300, em: 16 }).isStacked).toBe(false)
  })
})
