import { useMemo } from 'react'
import { type Rotation, simplexCorners } from './geometry'
import type { HandleWords } from './Handle'
import { type SimplexContents, SimplexPicture } from './SimplexPicture'
import { TapArea } from './TapArea'
import { Tetrahedron, type TurnWords, tetrahedronProjection } from './Tetrahedron'
import { Triangle } from './Triangle'

export interface SimplexProps extends SimplexContents {
  /** Look at the draw whose dot was tapped: the dot's index. */
  onSelectDraw?: (draw: number) => void
  /** K = 3: π set in the triangle, and the words of its handle */
  onPick?: (shares: number[]) => void
  handle?: HandleWords
  /** K = 4: how the tetrahedron is turned, and what its buttons are called */
  rotation?: Rotation
  onRotate?: (rotation: Rotation, projection: number[]) => void
  turnWords?: TurnWords
}

/** Where the engine must project K classes to for the cells of this picture; null for K ≤ 3, whose cells need none. */
export function simplexProjection(classes: number, rotation: Rotation): number[] | null {
  if (classes <= 3) return null
  if (classes === 4) return tetrahedronProjection(rotation)
  return simplexCorners(classes).flatMap((corner) => [...corner])
}

/**
 * The relaxed samples in their simplex: a segment (K = 2), a triangle (3), a tetrahedron that turns (4) or a polygon
 * that is a projection (5 … 16). The density on a log scale between the stated clips (`densityClip`).
 */
export function Simplex(props: SimplexProps) {
  const { onPick, handle, rotation, onRotate, turnWords, ...rest } = props
  const classes = rest.corners.length
  const places = useMemo(() => simplexCorners(classes), [classes])
  if (classes === 3) return <Triangle {...rest} onPick={onPick} handle={handle} />
  if (classes === 4)
    return <Tetrahedron {...rest} rotation={rotation} onRotate={onRotate} turnWords={turnWords} />
  const { onSelectDraw, ...contents } = rest
  return (
    <SimplexPicture {...contents} places={places}>
      {(layout, dots) => onSelectDraw && <TapArea layout={layout} dots={dots} onSelectDraw={onSelectDraw} />}
    </SimplexPicture>
  )
}
