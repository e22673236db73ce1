import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Obstacles } from '../frame/placeLabels'
import { textWidth } from '../frame/text'
import { placeContourLabels } from './contourLabels'
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

/** Contours as they are drawn, each with the place of its label: one without would say nothing, and is left out. */
function placeContours({ trace, layout: { fontSize, corners }, obstacles }: ContoursProps, finely: boolean) {
  const contours = trace(finely).map(({ label, rings }) => ({
    label,
    rings: rings.map((ring) => ring.map((shares) => project(shares, corners))),
    width: textWidth(label, labelFont(fontSize, false)),
    height: lineHeight * fontSize,
  }))
  const spots = placeContourLabels(contours, corners, obstacles(), fontSize)
  return contours.flatMap(({ label, rings }, at) => {
    const spot = spots[at]
    return spot ? [{ label, path: rings.map(pathOf).join(''), spot }] : []
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
    // `trace` stays as it was: only the fine tracing counts as up to date.
    setDrawn({ ...drawn, contours: placeContours(props, false) })
  })
  const draw = useEffectEvent(() => setDrawn({ contours: placeContours(props, true), trace, layout }))
  const current = drawn.trace === trace && drawn.layout === layout
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is to be redrawn begins another wait
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
      <text
        className={styles.note}
        x={spot.x + spot.width / 2}
        y={spot.y + spot.height / 2}
        textAnchor="middle"
      >
        {label}
      </text>
    </g>
  ))
}

const pathOf = (ring: readonly Point[]) =>
  ring.length ? `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z` : ''
