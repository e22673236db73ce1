import { describe, expect, it } from 'vitest'
import { type Box, isFree } from '../../../src/plots/frame/placeLabels'
import { placeContourLabels } from '../../../src/plots/simplex/contourLabels'
import type { Point } from '../../../src/plots/simplex/geometry'

/** A phone's triangle: letters are large beside it. */
const em = 17
const corners: readonly Point[] = [
  [30, 350],
  [360, 350],
  [195, 64],
]
const size = { width: 2.2 * em, height: 1.3 * em }
const none = { boxes: [], discs: [] }

const circle = (x: number, y: number, radius: number): Point[] =>
  Array.from({ length: 90 }, (_, at) => [
    x + radius * Math.cos((at * Math.PI) / 45),
    y + radius * Math.sin((at * Math.PI) / 45),
  ])
const contour = (...rings: Point[][]) => ({ rings, ...size })

const awayFrom = ({ x, y, width, height }: Box, points: readonly Point[]) =>
  Math.min(
    ...points.map(([px, py]) =>
      Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height)),
    ),
  )

describe('the label of a contour', () => {
  it('stands on its line where there is room, and off all that stands there', () => {
    const rings = [circle(195, 250, 60), circle(195, 255, 85)]
    const obstacles = {
      boxes: [{ x: 250, y: 240, width: 60, height: 20 }],
      discs: [{ x: 200, y: 190, radius: 8 }],
    }
    const placed = placeContourLabels(
      rings.map((ring) => contour(ring)),
      corners,
      obstacles,
      em,
    )
    for (const [at, box] of placed.entries()) {
      expect(awayFrom(box!, rings[at]!)).toBe(0)
      expect(awayFrom(box!, rings[1 - at]!)).toBeGreaterThan(0)
      // A percentage that touched a mark's name would be read as its number.
      const wide = { ...box!, x: box!.x - 0.5 * em, width: box!.width + em }
      expect(isFree(wide, obstacles)).toBe(true)
    }
  })

  it('stands beside a line that runs too near to a side of the triangle', () => {
    const ring: Point[] = [
      [60, 346],
      [330, 346],
      [330, 349],
      [60, 349],
    ]
    const [box] = placeContourLabels([contour(ring)], corners, none, em)
    const edge = Array.from({ length: 271 }, (_, at): Point => [60 + at, 346])
    expect(box!.y + box!.height).toBeLessThan(346)
    expect(awayFrom(box!, edge)).toBeLessThan(0.2 * em)
  })

  it('is placed wherever on its line the only room is left, and nowhere where there is none', () => {
    const ring = circle(195, 250, 60)
    const discs = ring.filter(([x]) => x < 220).map(([x, y]) => ({ x, y, radius: 1.2 * em }))
    expect(placeContourLabels([contour(ring)], corners, { boxes: [], discs }, em)[0]).not.toBeNull()
    const whole = { boxes: [{ x: 0, y: 0, width: 400, height: 400 }], discs: [] }
    expect(placeContourLabels([contour(ring)], corners, whole, em)).toEqual([null])
  })
})
