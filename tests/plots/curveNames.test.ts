import { describe, expect, it } from 'vitest'
import type { Curve } from '../../src/plots/curves/curve'
import { keyOf } from '../../src/plots/curves/marks'
import { cursorStrip, placeBesideTitle, placeCurveLabels } from '../../src/plots/curves/placeCurveLabels'
import { frameOf } from '../../src/plots/frame/Frame'
import { partsBetween } from '../../src/plots/frame/Landmark'
import { isFree } from '../../src/plots/frame/placeLabels'

const em = 28
/** The panel of a stage: wide, and few lines high. */
const frame = frameOf({ em, width: 1200, left: 60, right: 1180, top: 40, base: 340, x: [0, 1], clamp: false })
const widthOf = (text: string) => 0.58 * em * text.length

/** A curve whose one place for its name is near the left end, below it. */
const curve = (id: string, from: number, to: number, weight: Curve['weight']): Curve => ({
  id,
  points: [
    [0, from],
    [1, to],
  ],
  tone: 'ink',
  weight,
  label: { text: `the curve ${id}`, places: [[0.2, 'under']] },
})

describe('names of curves', () => {
  it('stand elsewhere where their own places are taken, the strong curve’s first', () => {
    const curves = [
      curve('flat', 0.4, 0.4, 'light'),
      curve('falling', 0.9, 0.4, 'light'),
      curve('foot', 0.25, 0.25, 'strong'),
    ]
    const placed = placeCurveLabels(curves, widthOf, frame)
    expect(placed).not.toContain(null)
    const boxes = placed.map((label) => label!)
    for (const [at, box] of boxes.entries())
      expect(isFree(box, { boxes: boxes.filter((_, other) => other !== at), discs: [] })).toBe(true)
  })

  it('stand at the first of their own places that is free', () => {
    const [label] = placeCurveLabels([curve('alone', 0.5, 0.5, 'light')], widthOf, frame)
    expect(label!.x + widthOf(label!.text) / 2).toBeCloseTo(60 + 0.2 * 1120)
    expect(label!.y).toBeGreaterThan(frame.y(0.5))
  })

  it('stand where their own curve is the nearer one of two that are one line for most of their way', () => {
    const bent = (id: string, height: number, part: number, weight: Curve['weight']): Curve => ({
      ...curve(id, 0, 0, weight),
      points: [
        [0, 0.5],
        [0.6, 0.5],
        [0.8, height],
        [1, height],
      ],
      label: { text: id, places: [[part, 'under']] },
    })
    const curves = [bent('over', 0.6, 0.2, 'light'), bent('under', 0.4, 0.1, 'strong')]
    const [over, under] = placeCurveLabels(curves, widthOf, frame)
    expect(over!.x + widthOf('over')).toBeGreaterThan(frame.x(0.6))
    expect(over!.y + over!.height).toBeLessThan(frame.y(0.5))
    expect(under!.x + widthOf('under')).toBeGreaterThan(frame.x(0.6))
    expect(under!.y).toBeGreaterThan(frame.y(0.5))
    const marked = curves.map((each) => ({ ...each, mark: 'square' as const, tone: 'gradient' as const }))
    const [named] = placeCurveLabels([marked[0]!, curves[1]!], widthOf, frame)
    expect(named!.x + widthOf('over') / 2).toBeCloseTo(60 + 0.2 * 1120)
  })

  it('stand apart on one line, so that no two read as one', () => {
    const same = ['one', 'two'].map((id) => curve(id, 0.5, 0.5, 'light'))
    const [one, two] = placeCurveLabels(same, widthOf, frame).sort((a, b) => a!.x - b!.x)
    if (one!.y === two!.y) expect(two!.x - one!.x - widthOf(one!.text)).toBeGreaterThanOrEqual(em - 1e-9)
    else expect(Math.abs(one!.y - two!.y)).toBeGreaterThanOrEqual(1.1 * em)
  })

  it('stay off what else is written in the picture', () => {
    const taken = { x: frame.left, y: frame.y(0.5) - 3 * em, width: 500, height: 6 * em }
    const [label] = placeCurveLabels([curve('alone', 0.5, 0.5, 'light')], widthOf, frame, [taken])
    expect(label!.x).toBeGreaterThanOrEqual(taken.x + taken.width)
  })

  it('stay off a line across the panel while there is another place, and on it where there is none', () => {
    const named = curve('alone', 0.5, 0.5, 'light')
    const [usual] = placeCurveLabels([named], widthOf, frame)
    const middle = (label: typeof usual) => label!.y + label!.height / 2
    const rule = frame.y.invert(middle(usual))
    const [moved] = placeCurveLabels([named], widthOf, frame, [], [rule])
    expect(Math.abs(middle(moved) - middle(usual))).toBeGreaterThan(0.55 * em)
    const everywhere = Array.from({ length: 101 }, (_, at) => at / 100)
    expect(placeCurveLabels([named], widthOf, frame, [], everywhere)).toEqual([usual])
  })
})

describe('the strip of the cursor', () => {
  const named = curve('alone', 0.5, 0.5, 'light')

  it('is kept free by names, while the cursor stands anywhere in it', () => {
    const [usual] = placeCurveLabels([named], widthOf, frame)
    const at = usual!.x + 10
    const strip = cursorStrip(at, frame)
    const [moved] = placeCurveLabels([named], widthOf, frame, [], [], strip)
    expect(moved!.x >= strip[1] || moved!.x + moved!.width <= strip[0]).toBe(true)
    for (const place of [strip[0] + 0.7 * em, at, strip[1] - 0.7 * em])
      expect(cursorStrip(place, frame)).toEqual(strip)
  })

  it('holds the dots at the cursor wherever it stands, to the ends of the axis', () => {
    for (let at = frame.left; at <= frame.right; at += 7) {
      const [from, to] = cursorStrip(at, frame)
      expect(at - from).toBeGreaterThan(0.5 * em)
      expect(to - at).toBeGreaterThan(0.5 * em)
    }
  })

  it('holds a name that has no other place', () => {
    const [usual] = placeCurveLabels([named], widthOf, frame)
    expect(placeCurveLabels([named], widthOf, frame, [], [], [0, frame.width])).toEqual([usual])
  })
})

describe('a name that has no place at its curve', () => {
  const curves = ['one', 'two', 'three'].map((id) => curve(id, 0.5, 0.5, 'light'))
  const title = { x: frame.left, y: frame.top - 1.6 * em, width: 200, height: 1.3 * em }

  it('stands beside the title of the panel, as many as have room there', () => {
    const placed = placeBesideTitle(curves, [null, null, null], widthOf, frame, [title])
    const boxes = placed.filter((label) => label !== null)
    expect(boxes.length).toBeGreaterThan(1)
    for (const box of boxes) {
      expect(box.isAway).toBe(true)
      expect(box.y + box.height).toBeLessThanOrEqual(frame.top)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.right)
      expect(isFree(box, { boxes: [title, ...boxes.filter((other) => other !== box)], discs: [] })).toBe(true)
    }
    const wide = { ...title, width: frame.right - frame.left }
    expect(placeBesideTitle(curves, [null, null, null], widthOf, frame, [wide])).toEqual([null, null, null])
  })

  it('leaves the other names where they are, and free', () => {
    const [known] = placeCurveLabels(curves, widthOf, frame)
    const lifted = { ...known!, x: frame.right - known!.width, y: frame.top - 0.9 * em }
    const [first, second] = placeBesideTitle(curves, [lifted, null, null], widthOf, frame, [title])
    expect(first).toBe(lifted)
    expect(isFree(second!, { boxes: [lifted], discs: [] })).toBe(true)
  })
})

describe('a name’s key', () => {
  it('tells by mark or dashes what colour does not', () => {
    expect(keyOf({ mark: 'square', dashed: true })).toMatchObject({ mark: 'square' })
    expect(keyOf({ dashed: true })!.length).toBeLessThan(keyOf({ dashed: true })!.room)
    expect(keyOf({})).toBeNull()
    expect(keyOf({}, true)).toEqual(keyOf({ dashed: true }))
  })
})

describe('a dotted line at a value', () => {
  const word = (y: number) => ({ x: 10, y, width: 20, height: 10 })

  it('ends before the words that it crosses, and goes on behind them', () => {
    expect(partsBetween(15, [0, 100], [word(60), word(20)], 2)).toEqual([
      [0, 18],
      [32, 58],
      [72, 100],
    ])
  })

  it('is whole beside them, and has no part within words that touch', () => {
    expect(partsBetween(40, [0, 100], [word(20)], 2)).toEqual([[0, 100]])
    expect(partsBetween(15, [0, 100], [word(20), word(32)], 2)).toEqual([
      [0, 18],
      [44, 100],
    ])
  })
})
