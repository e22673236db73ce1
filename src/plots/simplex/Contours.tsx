import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { type Box, isFree, type Obstacles } from '../frame/placeLabels'
import { textWidth } from '../frame/text'
import { type Point, project } from './geometry'
import { type Layout, labelFont, lineHeight } from './layout'
import styles from './Simplex.module.css'

/** A line round the region of highest density that holds a stated share of the draws (K = 3). */
export interface Contour {
  /** The share in words, such as '90 %' */
  label: string
  /** Rings of points of the simplex, K shares each; what runs beyond the simplex is cut off. */
  rings: readonly (readonly (readonly number[])[])[]
}

interface ContoursProps {
  /** Traces the contours, finely or at a quarter of the cost; keep its identity while they stay as they are */
  trace: (finely: boolean) => readonly Contour[]
  layout: Layout
  /** Id of the clip path that is the triangle */
  clip: string
  /** What the labels must keep off; asked only when they are placed */
  obstacles: () => Obstacles
}

/** Contours as they are drawn, each with the place of its label, null where there is none. */
function placeContours({ trace, layout: { fontSize, corners }, obstacles }: ContoursProps, finely: boolean) {
  const { boxes, discs } = obstacles()
  const taken = [...boxes]
  return trace(finely).map(({ label, rings }) => {
    const projected = rings.map((ring) => ring.map((shares) => project(shares, corners)))
    const size = { width: textWidth(label, labelFont(fontSize, false)), height: lineHeight * fontSize }
    const spot = labelSpot(projected, size, corners, { boxes: taken, discs })
    if (spot) taken.push(spot)
    return { label, path: projected.map(pathOf).join(''), spot }
  })
}

interface Drawn {
  contours: ReturnType<typeof placeContours>
  /** What they were traced from, finely; null for none */
  trace: ContoursProps['trace'] | null
  layout: Layout | null
}

/** ms from one tracing to the next while parameters move, and never in a frame: it would take a fifth of its time. */
const pace = 50

/** Changes farther apart than this, ms, are single ones. */
const together = 250

/**
 * Contours with their labels standing on their lines. A picture begins with coarse ones, so that it is there
 * sooner. A single change is drawn at once; of a drag they follow a little behind, traced coarsely, and finely when it
 * has come to rest.
 */
export function Contours(props: ContoursProps) {
  const { trace, layout, clip } = props
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    contours: placeContours(props, false),
    trace: null,
    layout: null,
  }))
  const drawnAt = useRef(0)
  const changedAt = useRef(0)
  const follow = useEffectEvent(() => {
    drawnAt.current = performance.now()
    // Not yet the trace that is asked for: that one is the fine one.
    setDrawn({ ...drawn, contours: placeContours(props, false) })
  })
  const draw = useEffectEvent(() => setDrawn({ contours: placeContours(props, true), trace, layout }))
  const current = drawn.trace === trace && drawn.layout === layout
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is to be drawn anew begins another wait
  useLayoutEffect(() => {
    if (current) return
    const now = performance.now()
    const isFirst = changedAt.current === 0
    const isSingle = now - changedAt.current > together
    changedAt.current = now
    if (isSingle && !isFirst) return draw()
    const timers = [setTimeout(draw, together)]
    if (!isFirst) timers.push(setTimeout(follow, Math.max(0, drawnAt.current + pace - now)))
    return () => timers.forEach(clearTimeout)
  }, [current, trace, layout])
  return drawn.contours.map(({ label, path, spot }) => (
    <g key={label}>
      <path className={styles.contour} d={path} clipPath={`url(#${clip})`} />
      {spot && (
        <text
          className={styles.note}
          x={spot.x + spot.width / 2}
          y={spot.y + spot.height / 2}
          textAnchor="middle"
        >
          {label}
        </text>
      )}
    </g>
  ))
}

const pathOf = (ring: readonly Point[]) =>
  ring.length ? `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z` : ''

/** The first place along the lines, the longest ring first, where a label lies within the triangle and on nothing. */
function labelSpot(
  rings: readonly (readonly Point[])[],
  size: { width: number; height: number },
  corners: readonly Point[],
  obstacles: Obstacles,
): Box | null {
  for (const ring of [...rings].sort((a, b) => b.length - a.length))
    for (let at = 0; at < ring.length; at += Math.max(1, Math.floor(ring.length / 48))) {
      const [x, y] = ring[at]!
      const box = { x: x - size.width / 2, y: y - size.height / 2, ...size }
      if (isWithin(box, corners) && isFree(box, obstacles)) return box
    }
  return null
}

/** Whether a box lies within the triangle of these corners: two below, one above. */
function isWithin({ x, y, width, height }: Box, [left, right, top]: readonly Point[]): boolean {
  if (!left || !right || !top || y + height > left[1]) return false
  const half = ((y - top[1]) / (left[1] - top[1])) * ((right[0] - left[0]) / 2)
  return half > 0 && x > top[0] - half && x + width < top[0] + half
}
