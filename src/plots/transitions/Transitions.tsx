import { frameOf, InFrame, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture } from '../frame/Picture'
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
      {({ width, height, em }) => {
        const font = figureFont(em, 600)
        const widest = (texts: readonly string[]) =>
          Math.min(0.34 * width, Math.max(...texts.map((text) => textWidth(text, font)))) + 0.5 * em
        const room = gap * em * (classes.length - 1)
        const frame = frameOf({
          ...{ em, width },
          left: widest(classes.map(({ name, beforeText }) => `${name} ${beforeText}`)),
          right: width - widest(classes.map(({ name, afterText }) => `${name} ${afterText}`)),
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
            <Column classes={classes} side="before" />
            <Column classes={classes} side="after" />
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

function Heads({ heads }: { heads: readonly [string, string] }) {
  const { em, width, left, right } = useFrame()
  const font = figureFont(em, 400)
  const between = (right - left - em) / 2
  // Where they have no room between the columns they stand over the names beside them.
  const fits = heads.every((head) => textWidth(head, font) <= between)
  const [room, start, end] = fits ? [between, left, right] : [(width - em) / 2, 0, width]
  return (
    <>
      <text data-weight="faint" x={start} y={0.7 * em}>
        {fitText(heads[0], room, font)}
      </text>
      <text data-weight="faint" x={end} y={0.7 * em} textAnchor="end">
        {fitText(heads[1], room, font)}
      </text>
    </>
  )
}

function Column({ classes, side }: { classes: readonly TransitionClass[]; side: 'before' | 'after' }) {
  const { em, left, right, width, y } = useFrame()
  const font = figureFont(em, 600)
  let top = 0
  return [...classes.entries()].map(([k, each]) => {
    const share = each[side]
    const [start, end] = [y(top) + k * gap * em, y(top + share) + k * gap * em]
    top += share
    const isBefore = side === 'before'
    const room = (isBefore ? left : width - right) - 0.4 * em
    const value = isBefore ? each.beforeText : each.afterText
    const text = `${each.name} ${value}`
    // Where the picture is narrow the number stands under the name.
    const isStacked = textWidth(text, font) > room && end - start > 2.4 * em
    const lines = isStacked ? [each.name, value] : [text]
    return (
      <g key={k} data-class={k + 1} data-tone="class" data-symbol="winner">
        <rect
          className={styles.solid}
          x={isBefore ? left : right - column * em}
          y={start}
          width={column * em}
          height={Math.max(0, end - start)}
        />
        {end - start > 0.9 * em &&
          lines.map((line, at) => (
            <text
              key={line}
              className={styles.name}
              x={isBefore ? left - 0.4 * em : right + 0.4 * em}
              y={(start + end) / 2 + 1.2 * (at - (lines.length - 1) / 2) * em}
              textAnchor={isBefore ? 'end' : 'start'}
            >
              {fitText(line, room, font)}
            </text>
          ))}
      </g>
    )
  })
}
