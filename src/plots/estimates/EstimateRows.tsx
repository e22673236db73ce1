import { scaleSqrt } from 'd3'
import { EdgeLabel, XAxis } from '../frame/axes'
import { BinBars } from '../frame/bins'
import { type Frame, frameOf, InFrame, type Tick, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { figureFont, textWidth } from '../frame/text'
import own from './estimates.module.css'

/** The estimates of one estimator over some draws, on an axis from 0 to 1. */
export interface EstimateRow {
  id: string
  /** What it is called */
  label: string
  /** Its mean and spread in words */
  note: string
  /** Shares of the draws in bins of equal width; null for an estimator of few values */
  bins: ArrayLike<number> | null
  /** The values that it takes, and how often; null for one of many values */
  atoms: readonly { at: number; share: number }[] | null
  /** The mean over the draws and the band that chance allows it */
  mean: { at: number; low: number; high: number }
  /** Said where estimates lie beyond the axis, and the same in fewer letters */
  beyond: readonly [text: string, short: string] | null
  /** The estimate from the selected draw; null where there is none or it lies beyond the axis */
  selected: number | null
}

interface EstimateRowsProps {
  rows: readonly EstimateRow[]
  /** Those that stay where a picture has no room for all, by their ids */
  kept: readonly string[]
  ticks: readonly Tick[]
  /** The truth, a line through all rows */
  exact: Tick
  label: string
  description: string
}

/**
 * Heights, em: a line of words, a row's picture, the least of it beside words and below them, the room below a row, the
 * axis' numbers.
 */
const [line, picture, leastPicture, leastOwn, gap, below] = [1.35, 2.7, 1.3, 0.7, 0.9, 1.4]
/** The exact value's label at the top, em */
const top = 1.9

/** How wide the widest name with its note is on one line and on two, and the widest name alone, CSS pixels. */
function widthsOf(rows: readonly EstimateRow[], em: number) {
  const name = (row: EstimateRow) => textWidth(row.label, figureFont(em, 600))
  const note = (row: EstimateRow) => textWidth(row.note, figureFont(em, 400))
  return {
    line: Math.max(...rows.map((row) => name(row) + note(row) + em)),
    column: Math.max(...rows.map((row) => Math.max(name(row), note(row)))) + 1.2 * em,
    names: Math.max(...rows.map(name)) + 1.2 * em,
  }
}

/**
 * Where a row's words stand: on one line over its picture, on two, or, where a picture is wide and low, beside it; of a
 * low and narrow one there is the name alone, beside it while all rows have room so.
 */
type Words = 'line' | 'lines' | 'beside' | 'nameBeside' | 'name'

const heightOf = { line, lines: 2 * line, beside: 0, nameBeside: 0, name: line } as const

/** On either side of the axis, em */
const margin = 0.7

/** Names alone stand beside pictures in a width of so many of theirs. */
const leastBesideNames = 1.7

interface Layout {
  shown: readonly EstimateRow[]
  words: Words
  /** From row to row, CSS pixels */
  pitch: number
  /** Left end of the axis, CSS pixels */
  left: number
}

/** How all rows have room, or those that are kept. */
function layOut({ rows, kept }: EstimateRowsProps, { width, height, em }: PictureSize): Layout {
  const place = (shown: readonly EstimateRow[]) => {
    const widths = widthsOf(shown, em)
    const pitch = (height - (top + below) * em) / shown.length
    const isBeside = pitch < (line + gap + 1.9) * em && width > 2 * widths.column
    const isNarrow = widths.line > width - 2 * margin * em
    const words: Words = isBeside ? 'beside' : isNarrow ? 'lines' : 'line'
    const least = heightOf[words] + (isBeside ? leastPicture : leastOwn) + gap
    const left = isBeside ? widths.column : margin * em
    return { shown, words, pitch, left, fits: pitch >= least * em }
  }
  const all = place(rows)
  if (all.fits) return all
  // Names alone before fewer rows: what is said beside the picture speaks of every row.
  const { names } = widthsOf(rows, em)
  if (all.pitch >= (leastPicture + gap) * em && width > leastBesideNames * names)
    return { ...all, words: 'nameBeside', left: names }
  if (all.pitch >= (line + leastOwn + gap) * em) return { ...all, words: 'name', left: margin * em }
  const few = place(rows.filter(({ id }) => kept.includes(id)))
  return few.fits ? few : { ...few, words: 'name' }
}

/** Estimators above each other on one axis: what every draw says, their mean, and the exact value through all. */
export function EstimateRows(props: EstimateRowsProps) {
  const { rows, kept, ticks, exact, label, description } = props
  const heightWith = (words: number, each: number, of = rows.length) =>
    top + of * (words + each + gap) + below
  const fewest = Math.min(rows.length, kept.length)
  return (
    <Picture
      heights={(width, em) => {
        const words = widthsOf(rows, em).line > (width - 2 * margin) * em ? 2 * line : line
        return { usual: heightWith(words, picture), least: heightWith(0, leastPicture + 0.5, fewest) }
      }}
      leastWidth={18}
      label={label}
      description={description}
    >
      {(size) => {
        const { width, height, em } = size
        const { shown, words, pitch, left } = layOut(props, size)
        const frame = frameOf({
          ...{ em, width, left, base: height - below * em },
          right: width - margin * em,
          top: top * em,
          x: [0, 1],
        })
        const at = frame.x(exact.at)
        return (
          <InFrame frame={frame}>
            <EdgeLabel text={exact.label} at={at} y={0.7 * em} />
            {shown.map((row, place) => (
              <Row
                key={row.id}
                row={row}
                words={words}
                y={frame.top + place * pitch}
                pitch={pitch}
                exact={at}
              />
            ))}
            <XAxis ticks={ticks} below={0.7} />
          </InFrame>
        )
      }}
    </Picture>
  )
}

/** Where on a row's two lines there is room for what lies beyond the axis; nowhere if on neither. */
function behind({ label, note, beyond }: EstimateRow, room: number, y: number, em: number) {
  const lines = [
    { before: textWidth(label, figureFont(em, 600)), y: y + 0.6 * em },
    { before: textWidth(note, figureFont(em, 400)), y: y + (line + 0.6) * em },
  ]
  const offers = beyond!.flatMap((text) => lines.map(({ before, y }) => ({ text, before, y })))
  return offers.find(({ text, before }) => before + em + textWidth(text, figureFont(em, 400)) <= room)
}

interface RowProps {
  row: EstimateRow
  words: Words
  /** Its upper edge and its height, CSS pixels */
  y: number
  pitch: number
  /** Where the exact value is, CSS pixels */
  exact: number
}

function Row({ row, words, y, pitch, exact }: RowProps) {
  const outer = useFrame()
  const { em, left, right, x } = outer
  const { label, note, bins, atoms, mean, beyond, selected } = row
  const base = y + pitch - gap * em
  const top = y + heightOf[words] * em
  const head = Math.max(base - top - 0.5 * em, 0.5 * em)
  const most = bins ? Math.max(...Array.from(bins)) : 1
  // Over the bars on the right stands what is said of those beyond.
  const tail = bins ? Math.max(...Array.from(bins).slice(-bins.length / 3)) : 0
  const frame: Frame = frameOf({
    ...outer,
    base,
    top: base - head,
    x: [0, 1],
    y: [0, most],
    // As the roots of shares, so that rare estimates are seen.
    scaleY: scaleSqrt(),
  })
  const middle = (top + base) / 2
  const said = beyond && {
    text: words === 'nameBeside' ? beyond[1] : beyond[0],
    y: Math.max(top + 0.6 * em, frame.y(tail) - 0.6 * em),
    // A low picture puts it behind the words, if there is room.
    ...(words === 'lines' && behind(row, right - left, y, em)),
  }
  const overIt = [left, y + 0.6 * em]
  const place = {
    line: { name: overIt, note: [right, y + 0.6 * em], anchor: 'end' },
    lines: { name: overIt, note: [left, y + (line + 0.6) * em], anchor: 'start' },
    beside: { name: [0, middle - 0.6 * em], note: [0, middle + 0.65 * em], anchor: 'start' },
    nameBeside: { name: [0, middle], note: null, anchor: 'start' },
    name: { name: overIt, note: null, anchor: 'start' },
  }[words] as { name: [number, number]; note: [number, number] | null; anchor: 'start' | 'end' }
  return (
    <InFrame frame={frame}>
      {/* Begins below the words of the rows */}
      <line className={styles.cursor} x1={exact} x2={exact} y1={top} y2={base + gap * em} />
      <text data-weight="strong" x={place.name[0]} y={place.name[1]}>
        {label}
      </text>
      {place.note && (
        <text className={styles.tick} x={place.note[0]} y={place.note[1]} textAnchor={place.anchor}>
          {note}
        </text>
      )}
      <line className={styles.axis} x1={left} x2={right} y1={base} y2={base} />
      {bins && <BinBars heights={bins} ends={[0, 1]} tone="gradient" symbol="gradient" />}
      {atoms &&
        [...atoms.entries()].map(
          ([k, { at, share }]) =>
            share > 0 && (
              <g key={k} data-symbol="gradient" data-tone="gradient">
                <line className={own.stem} x1={x(at)} x2={x(at)} y1={base} y2={frame.y(share)} />
                <circle className={styles.dot} cx={x(at)} cy={frame.y(share)} r={0.28 * em} />
              </g>
            ),
        )}
      {selected !== null && <circle className={styles.dot} cx={x(selected)} cy={base} r={0.36 * em} />}
      <path
        className={styles.shape}
        d={`M${x(mean.at)},${base + 0.1 * em}l${0.36 * em},${0.62 * em}h${-0.72 * em}Z`}
      />
      <line
        className={styles.line}
        data-weight="strong"
        x1={x(mean.low)}
        x2={x(mean.high)}
        y1={base + 0.42 * em}
        y2={base + 0.42 * em}
      />
      {said && (
        <text className={styles.tick} x={right} y={said.y} textAnchor="end">
          {said.text}
        </text>
      )}
    </InFrame>
  )
}
