import { useMemo, useRef } from 'react'
import type { SimplexContents } from './contents'
import type { PlacedDots } from './DotsCanvas'
import { type Point, project, type Rotation, sharesAt, simplexCorners, triangleHeight } from './geometry'
import { Handle, type HandleWords } from './Handle'
import type { Layout } from './layout'
import styles from './Simplex.module.css'
import { SimplexPicture } from './SimplexPicture'
import { Tetrahedron, type TurnWords, tetrahedronProjection } from './Tetrahedron'
import { GestureArea, plotBox, useGestures } from './useGestures'

export interface SimplexProps extends SimplexContents {
  /** Look at the draw whose dot was tapped: the dot's index. */
  onSelectDraw?: (draw: number) => void
  /** K = 3: π set in the triangle, and the words of its handle */
  onPick?: (shares: number[]) => void
  handle?: HandleWords
  /** K = 4: how the tetrahedron is turned, and what its buttons are called */
  rotation: Rotation
  onRotate: (rotation: Rotation) => void
  turnWords: TurnWords
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
  if (classes === 4) return <Tetrahedron {...rest} {...{ rotation, onRotate, turnWords }} />
  const { onSelectDraw, ...contents } = rest
  return (
    <SimplexPicture {...contents} places={places}>
      {(layout, dots) => onSelectDraw && <GestureArea layout={layout} dots={dots} onTapDot={onSelectDraw} />}
    </SimplexPicture>
  )
}

const triangle = simplexCorners(3)

interface Touch {
  /** Set π: three shares, from a tap, a drag or a key */
  onPick?: ((shares: number[]) => void) | undefined
  /** A dot was tapped: look at this draw. */
  onSelectDraw?: ((draw: number) => void) | undefined
  /** π as something to drag; it stands where `probabilities` says. */
  handle?: HandleWords | undefined
}

/** K = 3: the whole simplex, without loss; π can be set in it and draws picked from it. */
function Triangle(props: SimplexContents & Touch) {
  const { onPick, onSelectDraw, handle, ...contents } = props
  const { probabilities } = contents
  return (
    <SimplexPicture {...contents} places={triangle} handle={Boolean(handle && onPick)}>
      {(layout, dots) =>
        (onPick || onSelectDraw) && (
          <TouchTriangle
            layout={layout}
            dots={dots}
            onPick={onPick}
            onSelectDraw={onSelectDraw}
            handle={handle}
            shares={probabilities ? Array.from(probabilities.point) : null}
          />
        )
      }
    </SimplexPicture>
  )
}

interface TouchTriangleProps extends Touch {
  layout: Layout
  dots: PlacedDots | null
  shares: readonly number[] | null
}

function TouchTriangle({ layout, dots, onPick, onSelectDraw, handle, shares }: TouchTriangleProps) {
  const { plot, corners } = layout
  const toShares = ([x, y]: Point) =>
    sharesAt([(x - plot.x) / plot.width, (y - plot.y) / plot.width + (1 - triangleHeight) / 2])
  const place = shares && project(shares, corners)
  const before = useRef(shares)
  const { pointer, placing } = useGestures(dots, {
    onTapDot: onSelectDraw,
    onPlace: onPick && ((place) => onPick(toShares(place))),
    handle: place,
    onHold() {
      before.current = shares
    },
    onTakenBack() {
      if (before.current) onPick?.([...before.current])
    },
  })
  return (
    <>
      <div
        className={styles.hit}
        data-pick={placing ? 'drag' : 'tap'}
        style={{
          ...plotBox(layout),
          clipPath: `polygon(${corners.map(([x, y]) => `${x - plot.x}px ${y - plot.y}px`).join()})`,
        }}
        aria-hidden="true"
        {...pointer}
      />
      {handle && onPick && shares && place && (
        <Handle shares={shares} place={place} words={handle} onPick={onPick} pointer={pointer} />
      )}
    </>
  )
}
