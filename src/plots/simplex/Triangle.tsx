import { useRef } from 'react'
import type { PlacedDots } from './DotsCanvas'
import { type Point, project, sharesAt, simplexCorners, triangleHeight } from './geometry'
import { Handle, type HandleWords } from './Handle'
import type { Layout } from './layout'
import styles from './Simplex.module.css'
import { type SimplexContents, SimplexPicture } from './SimplexPicture'
import { useGestures } from './useGestures'

const places = simplexCorners(3)

interface Touch {
  /** Set π: three shares, from a tap, a drag or a key */
  onPick?: ((shares: number[]) => void) | undefined
  /** A dot was tapped: look at this draw. */
  onSelectDraw?: ((draw: number) => void) | undefined
  /** π as something to drag; it stands where `probabilities` says. */
  handle?: HandleWords | undefined
}

/** K = 3: the whole simplex, without loss; π can be set in it and draws picked from it. */
export function Triangle(props: SimplexContents & Touch) {
  const { onPick, onSelectDraw, handle, ...contents } = props
  const { probabilities } = contents
  return (
    <SimplexPicture {...contents} places={places} handle={Boolean(handle && onPick)}>
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
    onDrag: undefined,
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
      <svg className={styles.gestures} aria-hidden="true">
        <polygon
          className={styles.hit}
          data-pick={placing ? 'drag' : 'tap'}
          points={corners.map((corner) => corner.join()).join(' ')}
          {...pointer}
        />
      </svg>
      {handle && onPick && shares && place && (
        <Handle shares={shares} place={place} words={handle} onPick={onPick} pointer={pointer} />
      )}
    </>
  )
}
