import type { Point } from '../simplex/geometry'
import styles from './FrozenDots.module.css'
import { arrowHead, dotPaths, lineThrough, short, symbolFromCentre, written } from './paths'
import { type DotFrame, dotRadius } from './places'

/** A corner's words: a class and what it says beside its name. */
export interface DotCorner {
  name: string
  detail: string
}

interface FrozenDotsProps {
  frame: DotFrame
  corners: readonly DotCorner[]
  /** x and y of every dot, in turn, in units of the frame. */
  places: Float64Array
  /** The class of every dot. */
  winners: Uint8Array
  /** The draw that is looked at closely. */
  selected: {
    place: Point
    winner: number
    /** Its way over the temperatures; empty where it has none */
    path: readonly Point[]
    /** Where its derivative points; null where there is none */
    tip: Point | null
    /** The derivative's words */
    label: string
  }
  /** Words in the free place above the simplex. */
  note: string | null
  /** The picture in words. */
  description: string
}

/**
 * A few hundred draws, each a dot in the colour and shape of its winner, and one of them with its way and its
 * derivative. It measures nothing and so is the same where a build renders it as where a browser does.
 */
export function FrozenDots(props: FrozenDotsProps) {
  const { frame, corners, places, winners, selected, note, description } = props
  const { width, height } = frame
  const dots = dotPaths(places, winners, corners.length)
  const { place, path, tip, winner, label } = selected
  // The upper corner of three has room beside it; of more, the words of all stand in one list.
  const isTriangle = corners.length === 3
  const below = [...corners.entries()].slice(0, isTriangle ? 2 : undefined)
  const symbolled = corners.length > 3
  return (
    <>
      <div
        className={styles.picture}
        style={{ aspectRatio: `${short(width)} / ${short(height)}` }}
        translate="no"
      >
        <svg viewBox={`0 0 ${short(width)} ${short(height)}`} role="img" aria-label={description}>
          <path className={styles.outline} d={`M${frame.corners.map(written).join('L')}Z`} />
          {[...dots.entries()].map(([k, d]) => (
            <path key={k} className={styles.dots} data-class={k + 1} d={d} />
          ))}
          {path.length > 1 && (
            <>
              <path className={styles.halo} d={lineThrough(path)} />
              <path className={styles.way} d={lineThrough(path)} />
            </>
          )}
          {tip && <Arrow from={place} to={tip} />}
          <g transform={`translate(${written(place)})`}>
            <circle className={styles.ring} r={2 * dotRadius} />
            <path
              className={styles.dots}
              data-class={winner + 1}
              d={`M0 0${symbolFromCentre(winner, dotRadius)}`}
            />
          </g>
        </svg>
        {/* What these say, the description says too. */}
        <div aria-hidden="true">
          {note !== null && <p className={styles.note}>{note}</p>}
          {isTriangle && <Corner index={2} corner={corners[2]!} above />}
        </div>
      </div>
      <div className={styles.below} data-list={symbolled || undefined} aria-hidden="true" translate="no">
        {below.map(([k, corner]) => (
          <Corner key={k} index={k} corner={corner} symbolled={symbolled} />
        ))}
        <p className={styles.derivative}>
          {tip && (
            <svg className={styles.key} viewBox="0 0 34 12" aria-hidden="true">
              <Arrow from={[33, 6]} to={[1, 6]} />
            </svg>
          )}
          {label}
        </p>
      </div>
    </>
  )
}

interface CornerProps {
  index: number
  corner: DotCorner
  /** Whether it stands beside the upper corner, else under the picture */
  above?: boolean
  /** Whether the shape of the class's dots goes before it */
  symbolled?: boolean
}

/** A corner's words. */
function Corner({ index, corner: { name, detail }, above, symbolled }: CornerProps) {
  return (
    <p className={styles.corner} data-class={index + 1} data-above={above}>
      {symbolled && (
        <svg className={styles.symbol} viewBox="-6 -6 12 12" aria-hidden="true">
          <path className={styles.dots} d={`M0 0${symbolFromCentre(index, dotRadius)}`} />
        </svg>
      )}
      {name} <span>{detail}</span>
    </p>
  )
}

function Arrow({ from, to }: { from: Point; to: Point }) {
  const head = arrowHead(from, to)
  return (
    <g>
      <path className={styles.arrowHalo} d={lineThrough([from, to])} />
      <path className={styles.shaft} d={lineThrough([from, head.back])} />
      <path className={styles.head} d={head.path} />
    </g>
  )
}
