import { contours } from 'd3'
import { highestDensityLevels, logDensityGrid } from '../../transform/highestDensityRegions'

const size = 128

/** Shares of the probability that the lines hold. */
export const contourShares = [0.5, 0.9] as const

export interface MassContour {
  share: number
  /** Rings of points of the simplex, three shares each; they may run beyond it. */
  rings: number[][][]
}

/**
 * Lines round the regions of highest density that hold 50 % and 90 % of the probability (K = 3), or none where π = 0
 * puts all of it on a side, or where τ is so small that the regions lie in corners finer than a line.
 */
export function massContours(logits: ArrayLike<number>, temperature: number): MassContour[] {
  const levels = highestDensityLevels(logits, temperature, contourShares)
  if (!levels) return []
  const grid = Array.from(logDensityGrid(logits, temperature, size))
  const trace = contours().size([size, size])
  const share = (place: number) => (place - 1 / 2 + 1 / 3) / size
  return contourShares.map((held, at) => ({
    share: held,
    rings: trace.contour(grid, levels[at]!).coordinates.flatMap((polygon) =>
      polygon.map((ring) =>
        ring.map(([x, y]) => {
          const first = share(x!)
          const second = share(y!)
          return [first, second, 1 - first - second]
        }),
      ),
    ),
  }))
}
