import fc from 'fast-check'
import { expect, it } from 'vitest'
import { figureFont, textWidth } from '../../../src/plots/frame/text'
import { simplexCorners } from '../../../src/plots/simplex/geometry'
import { placeNames } from '../../../src/plots/traces/PolygonPaths'

const em = 16
const size = { width: 600, height: 460, em }
const learners = ['exact', 'score function', 'leave-one-out', 'Gumbel-Softmax', 'straight-through', 'ReinMax']

it('round a polygon of up to 16 classes no name lies over another, wherever the learners stand', () => {
  const scene = fc.record({
    classes: fc.integer({ min: 3, max: 16 }),
    label: fc.constantFrom('', 'a long name of a class, '),
    // A corner that all stand at, or the middle of the polygon.
    at: fc.integer({ min: -1, max: 15 }),
  })
  fc.assert(
    fc.property(scene, ({ classes, label, at }) => {
      const places = simplexCorners(classes).map(([x, y]) => [150 + 300 * x, 80 + 300 * y] as const)
      const place = places[at] ?? ([300, 230] as const)
      const { corners, movers } = placeNames({
        corners: places.map((_, k) => `${label}${k + 1}`),
        places,
        now: learners.map((name) => ({ id: name, name, tone: 'ink', place })),
        size,
      })
      const boxes = [...corners.map(({ box }) => box), ...movers.filter((box) => box !== null)]
      for (const { name, box } of corners) {
        expect(textWidth(name, figureFont(em, 600))).toBeLessThanOrEqual(box.width + 1e-9)
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(size.width)
      }
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1))
          expect(
            a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height,
          ).toBe(true)
      })
    }),
  )
})
