import type { CSSProperties } from 'react'
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
  const labelAt = tip ?? place
  const leftward = tip ? tip[0] <= place[0] : place[0] > width / 2
  return (
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
        {[...corners.entries()].map(([k, { name, detail }]) => (
          <p
            key={k}
            className={styles.corner}
            data-class={k + 1}
            data-side={sideOf(frame.corners[k]!, frame)}
            style={at(frame.corners[k]!, frame)}
          >
            {name} <span>{detail}</span>
          </p>
        ))}
        <p
          className={styles.derivative}
          data-leftward={leftward || undefined}
          data-pointed={tip !== null || undefined}
          style={at(labelAt, frame)}
        >
          {label}
        </p>
      </div>
    </div>
  )
}

/** A place as parts of the picture, for what lies over it. */
const at = ([x, y]: Point, { width, height }: DotFrame): CSSProperties =>
  ({ '--x': (x / width).toFixed(4), '--y': (y / height).toFixed(4) }) as CSSProperties

/** Where a corner's words stand: under a lower corner, within the picture's width; beside any other. */
function sideOf([x, y]: Point, { width, height }: DotFrame): string {
  if (y > 0.75 * height) return x < width / 2 ? 'below-left' : 'below-right'
  return x < 0.4 * width ? 'left' : 'right'
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
