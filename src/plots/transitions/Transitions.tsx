import { frameOf, InFrame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { stackLabels } from '../frame/placeLabels'
import { figureFont, fitText, textWidth } from '../frame/text'

/** One class before and after. */
export interface TransitionClass {
  name: string
  /** Fractions of the draws that the class wins before and after, 0 … 1, and the same in words */
  before: number
  beforeText: string
  after: number
  afterText: string
}

interface TransitionsProps {
  classes: readonly TransitionClass[]
  /** Fractions of the draws whose winner is i before and j after, at i·K + j; all sum to 1 */
  flows: ArrayLike<number>
  /** What stands over the left and the right column */
  heads: readonly [before: string, after: string]
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Height of the columns and the least of it, room over them for their heads, between two classes and of a column's width, em. */
const [usual, least, over, gap, column] = [14, 7, 1.8, 0.35, 1.1]

/** Names beside a column take this part of the width, or their numbers stand under them; and at most the other. */
const [mostBeside, mostEver] = [0.22, 0.34]

/** Height of a name with its number under it, em. */
const stackedHeight = 2.4

/** A ribbon of a flow: who it comes from and goes to, and where it leaves and arrives, in fractions from the top. */
interface Ribbon {
  from: number
  to: number
  left: number
  right: number
  share: number
}

/** Ribbons in the order of the classes, each where the ones before it leave room. Classes follow one another from the top. */
export function ribbonsOf(classes: number, flows: ArrayLike<number>): Ribbon[] {
  const share = (from: number, to: number) => flows[from * classes + to]!
  const sums = (of: (k: number, other: number) => number) => {
    let top = 0
    return Array.from({ length: classes }, (_, k) => {
      const start = top
      for (let other = 0; other < classes; other++) top += of(k, other)
      return start
    })
  }
  const left = sums(share)
  const right = sums((k, other) => share(other, k))
  const ribbons: Ribbon[] = []
  for (let from = 0; from < classes; from++)
    for (let to = 0; to < classes; to++) {
      const width = share(from, to)
      if (width > 0) ribbons.push({ from, to, left: left[from]!, right: right[to]!, share: width })
      left[from]! += width
      right[to]! += width
    }
  return ribbons
}

/** Room for the names at the left and at the right, CSS pixels, and whether the numbers stand under them. */
export function sidesOf(
  classes: readonly TransitionClass[],
  { width, height, em }: PictureSize,
): { left: number; right: number; isStacked: boolean } {
  const font = figureFont(em, 600)
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, font)))
  const [before, after] = (['before', 'after'] as const).map((side) => ({
    whole: widest(classes.map((each) => lineOf(each, side))),
    stacked: widest(classes.flatMap((each) => [each.name, each[`${side}Text`]])),
  })) as [{ whole: number; stacked: number }, { whole: number; stacked: number }]
  const isStacked =
    Math.max(before.whole, after.whole) > mostBeside * width &&
    classes.length * stackedHeight * em <= height - over * em
  const [left, right] = [before, after].map(
    ({ whole, stacked }) => Math.min(mostEver * width, isStacked ? stacked : whole) + 0.5 * em,
  ) as [number, number]
  return { left, right, isStacked }
}

const lineOf = (each: TransitionClass, side: 'before' | 'after') => `${each.name} ${each[`${side}Text`]}`

/**
 * Where every draw's winner goes when the class probabilities move: columns of the classes before and after, joined by
 * ribbons as wide as the fraction of the draws. Draws that keep their winner are pale; those that change are in the colour of
 * the class that they come to.
 */
export function Transitions({ classes, flows, heads, label, description }: TransitionsProps) {
  return (
    <Picture
      heights={() => ({ usual: over + usual, least: over + least })}
      leastWidth={17}
      label={label}
      description={description}
    >
      {(size) => {
        const { width, height, em } = size
        const sides = sidesOf(classes, size)
        const room = gap * em * (classes.length - 1)
        const frame = frameOf({
          ...{ em, width },
          left: sides.left,
          right: width - sides.right,
          top: over * em,
          // Gaps between classes lie in the height, beside the fractions.
          base: height - room,
          x: [0, 1],
          y: [1, 0],
        })
        return (
          <InFrame frame={frame}>
            <Heads heads={heads} />
            {ribbonsOf(classes.length, flows).map((ribbon) => (
              <path
                key={`${ribbon.from}-${ribbon.to}`}
                className={styles.solid}
                // What stays is there to be seen through.
                fillOpacity={ribbon.from === ribbon.to ? 0.16 : 0.75}
                data-class={ribbon.to + 1}
                data-tone="class"
                d={ribbonPath(ribbon, frame.y, {
                  left: frame.left + column * em,
                  right: frame.right - column * em,
                  gap: gap * em,
                })}
              />
            ))}
            <Column classes={classes} side="before" isStacked={sides.isStacked} />
            <Column classes={classes} side="after" isStacked={sides.isStacked} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** Straight pieces of a ribbon's edge. */
const pieces = 24

/**
 * A ribbon's outline: both edges leave and arrive level. They are drawn piece by piece, not as Bézier curves: browsers
 * paint a nearly level curve up to half a pixel off, in another way at each place of the screen.
 */
function ribbonPath(
  { from, to, left, right, share }: Ribbon,
  y: (fraction: number) => number,
  ends: { left: number; right: number; gap: number },
): string {
  const edge = (start: number, end: number, back: boolean) =>
    Array.from({ length: pieces + 1 }, (_, piece) => {
      const t = (back ? pieces - piece : piece) / pieces
      const along = t * (1.5 - 1.5 * t + t * t)
      const down = t * t * (3 - 2 * t)
      return `${(ends.left + (ends.right - ends.left) * along).toFixed(2)},${(start + (end - start) * down).toFixed(2)}`
    }).join('L')
  const [leaving, arriving] = [from * ends.gap, to * ends.gap]
  const top = edge(y(left) + leaving, y(right) + arriving, false)
  const foot = edge(y(left + share) + leaving, y(right + share) + arriving, true)
  return `M${top}L${foot}Z`
}

/** What the columns are, each over its own: between them, or where that has no room, over the names beside them. */
function Heads({ heads }: { heads: readonly [string, string] }) {
  const { em, width, left, right } = useFrame()
  const font = figureFont(em, 400)
  const between = (right - left - em) / 2
  const fits = heads.every((head) => textWidth(head, font) <= between)
  const ends = fits ? [left, right] : [left + column * em, right - column * em]
  const rooms = fits ? [between, between] : [ends[0]!, width - ends[1]!]
  return heads.map((head, at) => (
    <text
      key={at === 0 ? 'before' : 'after'}
      data-weight="faint"
      x={ends[at]}
      y={0.7 * em}
      textAnchor={(at === 0) === fits ? 'start' : 'end'}
    >
      {fitText(head, rooms[at]!, font)}
    </text>
  ))
}

interface ColumnProps {
  classes: readonly TransitionClass[]
  side: 'before' | 'after'
  /** The number stands under the name. */
  isStacked: boolean
}

function Column({ classes, side, isStacked }: ColumnProps) {
  const { em, top, left, right, base, width, y } = useFrame()
  const font = figureFont(em, 600)
  const isBefore = side === 'before'
  const room = (isBefore ? left : width - right) - 0.4 * em
  let sum = 0
  const parts = [...classes.entries()].map(([k, each]) => {
    const start = y(sum) + k * gap * em
    sum += each[side]
    return { k, each, start, end: y(sum) + k * gap * em }
  })
  const named = parts.filter(({ start, end }) => end - start > 0.9 * em)
  const wanted = named.map(({ start, end }) => (start + end) / 2)
  const lowest = base + gap * em * (classes.length - 1)
  // Names of two lines make way for each other where classes are low.
  const middles = isStacked ? stackLabels(wanted, stackedHeight * em, [top, lowest]) : wanted
  return parts.map((part) => {
    const { k, each, start, end } = part
    const middle = middles[named.indexOf(part)]
    const lines = isStacked ? [each.name, each[`${side}Text`]] : [lineOf(each, side)]
    return (
      <g key={k} data-class={k + 1} data-tone="class" data-symbol="winner">
        <rect
          className={styles.solid}
          x={isBefore ? left : right - column * em}
          y={start}
          width={column * em}
          height={Math.max(0, end - start)}
        />
        {middle !== undefined &&
          lines.map((line, at) => (
            <text
              key={line}
              className={styles.name}
              x={isBefore ? left - 0.4 * em : right + 0.4 * em}
              y={middle + 1.2 * (at - (lines.length - 1) / 2) * em}
              textAnchor={isBefore ? 'end' : 'start'}
            >
              {fitText(line, room, font)}
            </text>
          ))}
      </g>
    )
  })
}
