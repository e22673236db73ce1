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
  contours: readonly Contour[]
  layout: Layout
  /** Id of the clip path that is the triangle */
  clip: string
  /** What the labels must keep off */
  obstacles: Obstacles
}

/** Contours with their labels standing on their lines. */
export function Contours({ contours, layout, clip, obstacles }: ContoursProps) {
  const { fontSize, corners } = layout
  const taken = [...obstacles.boxes]
  return contours.map((contour) => {
    const rings = contour.rings.map((ring) => ring.map((shares) => project(shares, corners)))
    const width = textWidth(contour.label, labelFont(fontSize, false))
    const size = { width, height: lineHeight * fontSize }
    const spot = labelSpot(rings, size, corners, { boxes: taken, discs: obstacles.discs })
    if (spot) taken.push(spot)
    return (
      <g key={contour.label}>
        <path className={styles.contour} d={rings.map(pathOf).join('')} clipPath={`url(#${clip})`} />
        {spot && (
          <text
            className={styles.note}
            x={spot.x + width / 2}
            y={spot.y + size.height / 2}
            textAnchor="middle"
          >
            {contour.label}
          </text>
        )}
      </g>
    )
  })
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
