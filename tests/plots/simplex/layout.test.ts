import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { type Box, isFree } from '../../../src/plots/frame/placeLabels'
import { project, simplexCorners, turnedTetrahedron } from '../../../src/plots/simplex/geometry'
import { type Corner, layOut } from '../../../src/plots/simplex/layout'
import { along, markDiscs, type PointMark, placeMarkLabels } from '../../../src/plots/simplex/Marks'

// Thousands of layouts take seconds where the machine is shared.
vi.setConfig({ testTimeout: 60_000 })

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

const cornersOf = (weights: readonly number[], names: readonly string[]): Corner[] => {
  const total = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight, k) => ({
    name: names[k]!,
    share: weight / total,
    shareText: percent(weight / total),
    expected: { probability: weight / total, low: 0, high: 1, text: `π ${percent(weight / total)} ± 0.3` },
  }))
}

/** Weights of 2 … 16 classes, some 0, at least one not; and a name for each. */
const classes = fc.integer({ min: 2, max: 16 }).chain((k) =>
  fc.record({
    weights: fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true })), {
        minLength: k,
        maxLength: k,
      })
      .map((weights) =>
        weights.some((weight) => weight > 0) ? weights : weights.map((_, at) => Number(at === 0)),
      ),
    names: fc.array(fc.constantFrom('z₁', '가위바위보 가위바위보', 'a class with a longer name', 'W'), {
      minLength: k,
      maxLength: k,
    }),
  }),
)

const width = fc.integer({ min: 280, max: 900 })
const angle = fc.double({ min: -1.57, max: 6.28, noNaN: true })

describe('the labels of the corners', () => {
  it('cover neither each other nor a ring nor leave the picture, at any width, with any shares', () => {
    fc.assert(
      fc.property(classes, width, ({ weights, names }, wide) => {
        const corners = cornersOf(weights, names)
        const layout = layOut(simplexCorners(corners.length), corners, {
          width: wide,
          fontSize: 14,
          largest: 600,
        })
        layout.labels.forEach((label, k) => {
          expect(label).not.toBeNull()
          const others = layout.labels.filter(
            (other, j): other is NonNullable<typeof other> => j !== k && !!other,
          )
          expect(isFree(label as Box, { boxes: others, discs: layout.rings })).toBe(true)
          expect(label!.x).toBeGreaterThanOrEqual(0)
          expect(label!.x + label!.width).toBeLessThanOrEqual(wide + 1)
          expect(label!.y).toBeGreaterThanOrEqual(0)
          expect(label!.y + label!.height).toBeLessThanOrEqual(layout.height + 1)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('stand on one level at the lower corners of a triangle, whatever their shares', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(shares, width, fc.boolean(), (weights, wide, isRoom) => {
        const corners = cornersOf(weights, ['z₁', 'z₂', 'z₃'])
        const space = { width: wide, fontSize: 14, largest: 600, ...(isRoom && { height: 0.6 * wide }) }
        const [left, right] = layOut(simplexCorners(3), corners, space).labels
        expect(left!.y).toBeCloseTo(right!.y, 6)
      }),
      { numRuns: 100 },
    )
  })

  it('cover nothing however a tetrahedron is turned', () => {
    fc.assert(
      fc.property(angle, angle, width, (yaw, pitch, wide) => {
        const corners = cornersOf([4, 3, 2, 1], ['z₁', 'z₂', 'z₃', 'z₄'])
        const layout = layOut(turnedTetrahedron({ yaw, pitch }).corners, corners, {
          width: wide,
          fontSize: 14,
          largest: 600,
        })
        layout.labels.forEach((label, k) => {
          const others = layout.labels.filter(
            (other, j): other is NonNullable<typeof other> => j !== k && !!other,
          )
          expect(label).not.toBeNull()
          expect(isFree(label as Box, { boxes: others, discs: layout.rings })).toBe(true)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('stand above and below a triangle, never on it, however long they are', () => {
    fc.assert(
      fc.property(width, fc.string({ maxLength: 40 }), (wide, text) => {
        const corners = cornersOf([0.5, 0.3, 0.2], ['z₁', 'z₂', 'z₃']).map((corner) => ({
          ...corner,
          expected: { ...corner.expected!, text },
        }))
        const { labels, plot } = layOut(simplexCorners(3), corners, {
          width: wide,
          fontSize: 14,
          largest: 600,
        })
        expect(labels[2]!.y + labels[2]!.height).toBeLessThanOrEqual(plot.y)
        for (const k of [0, 1]) expect(labels[k]!.y).toBeGreaterThanOrEqual(plot.y + plot.height)
      }),
    )
  })

  it('say everything where there is room', () => {
    const corners = cornersOf([0.5, 0.3, 0.2], ['z₁', 'z₂', 'z₃'])
    for (const wide of [280, 900]) {
      const layout = layOut(simplexCorners(3), corners, { width: wide, fontSize: 14, largest: 600 })
      expect(layout.labels.every((label) => label?.share && label.expected)).toBe(true)
    }
  })
})

describe('the labels beside a triangle in a given room', () => {
  it('tell what chance allows only where the triangle is no smaller for it', () => {
    const corners = cornersOf([0.5, 0.3, 0.2], ['z₁', 'z₂', 'z₃']).map((corner) => ({
      ...corner,
      expected: { ...corner.expected!, text: 'by chance 49.48%–50.52%' },
    }))
    const bare = corners.map((corner) => ({ ...corner, expected: { ...corner.expected, text: '' } }))
    // A screen of a lecture, and one that is much wider.
    for (const [wide, isTold] of [
      [1180, false],
      [1800, true],
    ] as const) {
      const space = { width: wide, height: 540, fontSize: 30, largest: Infinity }
      const [told, plain] = [corners, bare].map((each) => layOut(simplexCorners(3), each, space))
      expect(told!.plot.width).toBe(plain!.plot.width)
      expect(told!.labels.every((label) => label?.share && Boolean(label.expected) === isTold)).toBe(true)
    }
  })
})

describe('the rings', () => {
  it('have areas in proportion to the shares', () => {
    const corners = cornersOf([0.6, 0.3, 0.1], ['a', 'b', 'c'])
    const { rings } = layOut(simplexCorners(3), corners, { width: 600, fontSize: 14, largest: 600 })
    expect(rings[0]!.radius ** 2 / rings[1]!.radius ** 2).toBeCloseTo(2, 9)
    expect(rings[1]!.radius ** 2 / rings[2]!.radius ** 2).toBeCloseTo(3, 9)
  })

  it('never touch each other', () => {
    fc.assert(
      fc.property(classes, width, ({ weights, names }, wide) => {
        const corners = cornersOf(weights, names)
        const { rings } = layOut(simplexCorners(corners.length), corners, {
          width: wide,
          fontSize: 14,
          largest: 600,
        })
        rings.forEach((ring, i) => {
          for (const other of rings.slice(i + 1))
            expect(Math.hypot(ring.x - other.x, ring.y - other.y)).toBeGreaterThan(ring.radius + other.radius)
        })
      }),
    )
  })
})

describe('the labels of the marks', () => {
  it('cover no mark, ring or other label, wherever the marks are', () => {
    const point = fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1, noNaN: true })), {
        minLength: 3,
        maxLength: 3,
      })
      .map((w) => (w.every((x) => x === 0) ? [1, 0, 0] : w.map((x) => x / w.reduce((a, b) => a + b, 0))))
    fc.assert(
      fc.property(point, point, point, width, (mean, pi, selected, wide) => {
        const layout = layOut(simplexCorners(3), cornersOf(pi, ['z₁', 'z₂', 'z₃']), {
          width: wide,
          fontSize: 14,
          largest: 600,
        })
        const place = (shares: readonly number[]) => project(shares, layout.corners)
        const marks: PointMark[] = [
          { kind: 'mean', place: place(mean), label: 'mean' },
          { kind: 'pi', place: place(pi), label: 'π' },
          { kind: 'selected', place: place(selected), label: 'draw 17' },
        ]
        const path = [place([1 / 3, 1 / 3, 1 / 3]), place(selected)]
        const boxes = placeMarkLabels(marks, along(path, layout.fontSize / 2), layout)
        const words = [...boxes, ...layout.labels].filter((box) => box !== null)
        words.forEach((box, at) => {
          const others = words.filter((_, other) => other !== at)
          expect(isFree(box, { boxes: others, discs: layout.rings })).toBe(true)
        })
        for (const box of boxes)
          expect(box && isFree(box, { boxes: [], discs: markDiscs(marks, 14) })).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a triangle in a room of given height', () => {
  // Heights that a lesson's pictures have on phones of these widths.
  it.each([
    [328, 352],
    [358, 371],
    [380, 394],
    [398, 413],
  ])('keeps its numbers rather than get a little larger: %d × %d', (width, height) => {
    const corners = cornersOf([5, 3, 2], ['z₁', 'z₂', 'z₃'])
    const { labels } = layOut(simplexCorners(3), corners, { width, height, fontSize: 14, largest: Infinity })
    for (const label of labels) expect(label?.share).toMatch(/%/)
  })
})

describe('the words beside a mark', () => {
  it('stand nearer to it than to any other mark of a triangle on a stage', () => {
    const layout = layOut(simplexCorners(3), cornersOf([5, 3, 2], ['z₁', 'z₂', 'z₃']), {
      width: 518,
      fontSize: 28,
      largest: 600,
    })
    // z̃ of draw 0 of seed 42 at τ = 2, the mean of z̃ there, and π: close together.
    const marks: PointMark[] = (
      [
        ['mean', [0.388, 0.324, 0.288], 'mean of z̃'],
        ['pi', [0.5, 0.3, 0.2], 'π'],
        ['selected', [0.346, 0.379, 0.275], 'z̃'],
      ] as const
    ).map(([kind, shares, label]) => ({ kind, place: project(shares, layout.corners), label }))
    const boxes = placeMarkLabels(marks, [], layout)
    boxes.forEach((box, at) => {
      const gaps = marks.map(({ place: [x, y] }) =>
        Math.hypot(
          x - Math.min(Math.max(x, box!.x), box!.x + box!.width),
          y - Math.min(Math.max(y, box!.y), box!.y + box!.height),
        ),
      )
      expect(Math.min(...gaps)).toBe(gaps[at])
    })
  })
})
