import type { ReactNode } from 'react'
import type { Contour } from './Contours'
import type { PlacedDots } from './DotsCanvas'
import type { Point } from './geometry'
import type { Corner, Layout } from './layout'

/** The first few hundred draws as points of the simplex. */
export interface Dots {
  /** Component k of draw n at n·K + k */
  points: ArrayLike<number>
  /** The class, from 0, that won each draw */
  winners: ArrayLike<number>
  /** How each dot moves, K numbers a dot that sum to 0: an arrow from the dot, in shares of the simplex */
  shifts?: ArrayLike<number>
}

/** A point of the simplex with its words. */
export interface LabelledPoint {
  point: ArrayLike<number>
  label: string
}

/** What a picture of the simplex shows, whatever its shape; K is the number of corners. */
export interface SimplexContents {
  corners: readonly Corner[]
  /**
   * The engine's counts of cells at these draws: 256 for K = 2, 65,536 else; null before the first answer. Painted
   * once there are more draws than dots: before, the dots say all.
   */
  cells: ArrayLike<number> | null
  /** N, the draws that were counted */
  draws: number
  dots: Dots | null
  /** The same draws at other settings, pale, with shifts that lead to where they are now */
  pinned?: Dots | null
  /** The draw looked at closely: where it is, its path from τ = ∞ to τ = 0, and how it moves where dots have shifts */
  selected: (LabelledPoint & { path: readonly ArrayLike<number>[]; shift?: ArrayLike<number> }) | null
  /** The mean of z̃, and its path over τ where that is shown */
  mean: (LabelledPoint & { path?: readonly ArrayLike<number>[] }) | null
  probabilities: LabelledPoint | null
  /** Traces them, for K = 3, finely or coarsely; keep its identity while they stay as they are */
  contours?: ((finely: boolean) => readonly Contour[]) | undefined
  /** A short name, for those who do not see the picture */
  label: string
  /** What it shows: shares, mean, share on corners */
  description: string
}

export interface SimplexPictureProps extends SimplexContents {
  /** The corners in the unit square */
  places: readonly Point[]
  /** Depths of a tetrahedron's corners */
  depths?: readonly number[]
  /** π is drawn by the handle instead. */
  handle?: boolean
  /** What is laid over the picture to be touched. */
  children?: (layout: Layout, dots: PlacedDots | null) => ReactNode
}
