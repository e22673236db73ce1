import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/plots/frame/Frame'
import { pinsOf } from '../../src/plots/histogram/Histogram'

const em = 14

describe('the number of a pin', () => {
  const ends = (share: number, whole: string) => ({
    won: { at: share, label: whole },
    lost: { at: 1 - share, label: '0.0%' },
  })
  const frameOfWidth = (width: number) =>
    frameOf({ em, width, left: 7, right: width - 7, top: 1.6 * em, base: 120, x: [0, 1] })

  it('stands under the axis and its numbers, off the lines over it, however often the class has won', () => {
    for (let share = 0; share <= 1; share += 0.05)
      for (const { box } of pinsOf(ends(share, '100.0%'), frameOfWidth(300))) {
        expect(box!.y).toBeGreaterThanOrEqual(120 + 1.4 * em)
        // No farther out than its pin: another picture's number may begin where this picture ends.
        expect(box!.x).toBeGreaterThanOrEqual(7)
        expect(box!.x + box!.width).toBeLessThanOrEqual(293)
      }
  })

  it('stands beside the other’s in a phone’s column, and alone only where both have no room', () => {
    for (const [width, count] of [
      [105, 2],
      [70, 1],
    ] as const) {
      const boxes = pinsOf(ends(0.5, '50.0%'), frameOfWidth(width)).flatMap(({ box }) => box ?? [])
      expect(boxes).toHaveLength(count)
      if (count === 2) expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + boxes[0]!.width)
    }
  })
})
