import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/plots/frame/Frame'
import { pinsOf } from '../../src/plots/histogram/Histogram'

const em = 14

describe('the label of a pin', () => {
  it('keeps below that of the mean, however often the class has won', () => {
    const frame = frameOf({ em, width: 300, left: 7, right: 293, top: 1.6 * em, base: 120, x: [0, 1] })
    for (let share = 0; share <= 1; share += 0.05) {
      const ends = { won: { at: share, label: '100.0%' }, lost: { at: 1 - share, label: '0.0%' } }
      for (const { box } of pinsOf(ends, frame))
        if (box) {
          expect(box.y).toBeGreaterThanOrEqual((0.75 + 0.6) * em)
          expect(box.y + box.height).toBeLessThanOrEqual(120)
        }
    }
  })
})
