import { range } from 'd3'
import type { Frame } from '../frame/Frame'
import { type Box, isFree, placeLabels } from '../frame/placeLabels'
import type { Curve, LabelPlace } from './curve'
import { markPlaces, markRadius } from './marks'

const sides = ['over', 'under', 'upperRight', 'lowerLeft', 'upperLeft', 'lowerRight'] as const

/** Where else a curve may be named, all along it, when none of its own places is free. */
const anywhere: readonly LabelPlace[] = range(0.04, 0.97, 0.04).flatMap((part) =>
  sides.map((side) => [part, side] as const),
)

/** A curve that the picture is about has its name before those beside it. */
const order: readonly Curve['weight'][] = ['strong', 'light', 'faint']

/** Steps between the points of a curve that no label may cover, CSS pixels. */
const spacing = 7

/** A curve on the screen as points at most `spacing` apart, those outside the panel left out. */
function trace(
  { points }: Pick<Curve, 'points'>,
  { x, y, left, right, top, base }: Frame,
): [number, number][] {
  const traced: [number, number][] = []
  for (let at = 1; at < points.length; at++) {
    const [x0, y0] = [x(points[at - 1]![0]), y(points[at - 1]![1])]
    const [x1, y1] = [x(points[at]![0]), y(points[at]![1])]
    const pieces = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / spacing))
    for (let piece = 0; piece <= pieces; piece++) {
      const [px, py] = [x0 + ((x1 - x0) * piece) / pieces, y0 + ((y1 - y0) * piece) / pieces]
      if (px >= left && px <= right && py >= top - 1 && py <= base + 1) traced.push([px, py])
    }
  }
  return traced
}

/** The heights of a curve at a place of the axis, or so far to both sides, from its traced points. */
const heightsAt = (traced: readonly [number, number][], place: number, across: number): number[] => {
  const near = traced.filter(([px]) => Math.abs(px - place) <= spacing + across)
  return near.map(([, py]) => py)
}

/** The least distance from a box to a curve, from its traced points, CSS pixels. */
function distance({ x, y, width, height }: Box, traced: readonly [number, number][]): number {
  let least = Infinity
  for (const [px, py] of traced) {
    const dx = Math.max(x - px, 0, px - x - width)
    const dy = Math.max(y - py, 0, py - y - height)
    least = Math.min(least, dx * dx + dy * dy)
  }
  return Math.sqrt(least)
}

/** How much nearer to its own curve than to another of its colour a name is, em: else it could be read as that one's. */
const nearer = 0.1

/** A label and the box that it stands in. */
export interface PlacedLabel extends Box {
  text: string
  /** Whether it stands beside the panel's title, not at its curve */
  isAway?: boolean
}

/**
 * Where the names that found no place at their curves stand: beside the panel's title, from the right, as many as there is
 * room for, first those of curves with marks.
 * @param names as `placeCurveLabels` gives them
 * @param widthOf the width of a text with what tells its curve before it, CSS pixels
 * @param taken what else is written there, the title too
 */
export function placeBesideTitle(
  curves: readonly Curve[],
  names: readonly (PlacedLabel | null)[],
  widthOf: (text: string, curve: Curve) => number,
  { em, left, right, top }: Frame,
  taken: readonly Box[],
): (PlacedLabel | null)[] {
  const boxes = [...taken, ...names.filter((name) => name !== null)]
  const placed = [...names]
  const place = (curve: Curve): PlacedLabel | null => {
    if (!curve.label) return null
    const { text, short = text } = curve.label
    for (const words of text === short ? [text] : [text, short]) {
      const width = widthOf(words, curve)
      for (let x = right - width; x >= left; x -= em / 2) {
        const box = { x, y: top - 1.5 * em, width, height: 1.1 * em }
        const withGap = { ...box, x: x - em, width: width + 2 * em }
        if (!isFree(withGap, { boxes, discs: [] })) continue
        boxes.push(box)
        return { ...box, text: words, isAway: true }
      }
    }
    return null
  }
  for (const marked of [true, false])
    for (const [at, curve] of curves.entries())
      if ((curve.mark !== undefined) === marked) placed[at] ??= place(curve)
  return placed
}

/** Half the height of what a line across the panel takes, em. */
const ruleRoom = 0.08

/**
 * Where each curve's label stands, or null where it has none or finds no place free of all curves, of what is taken and
 * of the labels placed before. On a line across the panel, on a faint one, or where the cursor stands only those stand that
 * find no other place, and as near to another curve of the same colour only those that have no mark and are nowhere nearer
 * to their own.
 * @param widthOf the width of a text on a curve, CSS pixels
 * @param taken what else is written there
 * @param rules values at which lines run across the panel
 * @param strip what the cursor's line and its dots take of the panel's width, CSS pixels; null without a cursor
 */
export function placeCurveLabels(
  curves: readonly Curve[],
  widthOf: (text: string, curve: Curve) => number,
  frame: Frame,
  taken: readonly Box[] = [],
  rules: readonly number[] = [],
  strip: readonly [number, number] | null = null,
): (PlacedLabel | null)[] {
  const traces = curves.map((curve) => trace(curve, frame))
  const discsOf = (isFaint: boolean) =>
    traces.flatMap((traced, at) =>
      (curves[at]!.weight === 'faint') === isFaint
        ? traced.map(([x, y]) => ({ x, y, radius: 0.2 * frame.em }))
        : [],
    )
  // Faint lines lie behind everything: where there is no other place, a label's halo may cover them.
  const marks = curves.flatMap((curve) =>
    markPlaces(curve, frame).map(([x, y]) => ({ x, y, radius: markRadius * frame.em })),
  )
  const [discs, faint] = [[...discsOf(false), ...marks], discsOf(true)]
  const across = rules.map((value) => frame.y(value))
  const isOffRules = ({ y, height }: Box) =>
    across.every((rule) => rule < y - ruleRoom * frame.em || rule > y + height + ruleRoom * frame.em)
  const { em } = frame
  const offers = curves.map((curve, at): PlacedLabel[] => {
    const { label } = curve
    if (!label) return []
    const texts = label.short === undefined ? [label.text] : [label.text, label.short]
    const offered = [label.places, anywhere].flatMap((places) =>
      texts.flatMap((text) =>
        boxesFor(places, widthOf(text, curve), traces[at]!, frame, text, places === anywhere),
      ),
    )
    const alike = traces.filter(
      (_, other) =>
        other !== at &&
        !curve.mark &&
        curves[other]!.tone === curve.tone &&
        curves[other]!.weight !== 'faint' &&
        curve.weight !== 'faint',
    )
    const isOwn = (box: Box) => {
      const own = alike.length === 0 ? 0 : distance(box, traces[at]!) + nearer * em
      return alike.every((traced) => distance(box, traced) >= own)
    }
    const isInStrip = ({ x, width }: Box) => strip !== null && x < strip[1] && x + width > strip[0]
    const crossed = (box: Box) =>
      Number(!isOffRules(box)) +
      Number(!isFree(box, { boxes: [], discs: faint })) +
      2 * Number(isInStrip(box))
    const ranked = offered.map((box) => ({ box, rank: crossed(box) + 5 * Number(!isOwn(box)) }))
    return ranked.sort((a, b) => a.rank - b.rank).map(({ box }) => box)
  })
  const first = curves
    .map((_, at) => at)
    .sort((a, b) => order.indexOf(curves[a]!.weight) - order.indexOf(curves[b]!.weight))
  const boxes = placeLabels(
    first.map((at) => offers[at]!),
    { boxes: taken, discs },
    frame.em,
  )
  return offers.map((offered, at) => offered.find((known) => known === boxes[first.indexOf(at)]) ?? null)
}

/** Parts of the axis: while the cursor stays in one of them, names stay where they are. */
const stripParts = 24

/** Half the width of the dots at the cursor, with what names keep off them, em. */
const dotRoom = 0.6

/** The strip in which the cursor stands at a place of the axis, from its left to its right end, CSS pixels. */
export function cursorStrip(at: number, { em, left, right }: Frame): readonly [number, number] {
  const width = (right - left) / stripParts
  const part = Math.min(Math.floor((at - left) / width), stripParts - 1)
  return [left + part * width - dotRoom * em, left + (part + 1) * width + dotRoom * em]
}

/** How far a name over or under its curve may be moved off it, em. */
const farthest = 1.5

/**
 * The boxes of one text at its possible places, those that lie within the panel.
 * @param isClear whether one over or under its curve keeps off all of the curve there
 */
function boxesFor(
  places: readonly LabelPlace[],
  width: number,
  traced: readonly [number, number][],
  { em, left, right, top, base }: Frame,
  text: string,
  isClear: boolean,
): PlacedLabel[] {
  const height = 1.1 * em
  return places.flatMap(([part, side]) => {
    const place = left + part * (right - left)
    const across = isClear && (side === 'over' || side === 'under') ? width / 2 : 0
    const heights = heightsAt(traced, place, across)
    if (heights.length === 0) return []
    const [high, low] = [Math.min(...heights), Math.max(...heights)]
    // Kept off a steep curve a name may end up far from it, beside another.
    const own = heightsAt(traced, place, 0)
    const apart = side === 'over' ? Math.min(...own) - high : low - Math.max(...own)
    if (across > 0 && apart > farthest * em) return []
    const [before, after] = [place - width - 0.3 * em, place + 0.3 * em]
    const [above, below] = [high - height - 0.1 * em, low + 0.1 * em]
    const [x, y] = {
      over: [place - width / 2, high - height - 0.35 * em] as const,
      under: [place - width / 2, low + 0.35 * em] as const,
      upperLeft: [before, above] as const,
      lowerRight: [after, below] as const,
      upperRight: [after, above] as const,
      lowerLeft: [before, below] as const,
    }[side]
    const inside = x >= left && x + width <= right && y >= top - 0.9 * em && y + height <= base + 0.1 * em
    return inside ? [{ x, y, width, height, text }] : []
  })
}
