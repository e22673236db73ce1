import { useContext, useMemo, useRef } from 'react'
import frameStyles from '../frame/frame.module.css'
import { type HeightsFor, spokenName, usePictureSize } from '../frame/Picture'
import { usePixelRatio } from '../frame/pixelRatio'
import { useFontArrivals } from '../frame/text'
import { RoomContext } from '../frame/useSize'
import { ArrowsCanvas } from './ArrowsCanvas'
import type { Dots, SimplexPictureProps } from './contents'
import { DensityCanvas } from './DensityCanvas'
import { DotsCanvas, type PlacedDots } from './DotsCanvas'
import { type Point, project } from './geometry'
import { type Corner, type Layout, layOut } from './layout'
import styles from './Simplex.module.css'
import { SimplexMarks } from './SimplexMarks'

/**
 * Largest side, CSS pixels: a triangle fits a laptop's screen with its slider; where type is set for the back row it
 * grows with the type.
 */
const largestSide = (fontSize: number): number => Math.max(560, 18 * fontSize)

/** Below them letters get smaller, em. */
const [leastWidth, leastHeight] = [14, 11]
/** Its height among other pictures where a figure has a definite height, em */
const fillingHeight = 24

/** The layout of a picture as high as it gets; the last one is kept, since it is asked for its height first. */
function rememberLast(places: readonly Point[], corners: readonly Corner[]) {
  let last: Layout | null = null
  return (width: number, fontSize: number): Layout => {
    if (last?.width !== width || last.fontSize !== fontSize)
      last = layOut(places, corners, { width, fontSize, largest: largestSide(fontSize) })
    return last
  }
}

/** Golden section: multiples of it, less their whole part, spread evenly. */
const golden = (Math.sqrt(5) - 1) / 2

/** Dots of a segment are spread over the strip's height, which has no meaning, so that they do not cover each other. */
function placeDots(dots: Dots, layout: Layout): PlacedDots {
  const { corners, plot } = layout
  const classes = corners.length
  const places = new Float32Array(2 * dots.winners.length)
  for (let n = 0; n < dots.winners.length; n++) {
    const [x, y] = project(dots.points, corners, n * classes)
    places[2 * n] = x
    places[2 * n + 1] = classes === 2 ? plot.y + plot.height * (0.08 + 0.84 * ((n * golden) % 1)) : y
  }
  return { places, winners: dots.winners }
}

/** Density, dots, winners and marks over one another: a canvas below, SVG above. */
export function SimplexPicture(props: SimplexPictureProps) {
  const { corners, places, cells, draws, dots, pinned = null, selected, label, description, children } = props
  const box = useRef<HTMLDivElement>(null)
  const pixelRatio = usePixelRatio()
  const room = useContext(RoomContext)
  const arrivals = useFontArrivals()
  // biome-ignore lint/correctness/useExhaustiveDependencies: labels are measured again in a face that has arrived
  const layOutOnce = useMemo(() => rememberLast(places, corners), [places, corners, arrivals])
  const heights: HeightsFor = (width, em) => ({
    usual: room === 'fill' ? fillingHeight : layOutOnce(width * em, em).height / em,
    least: leastHeight,
  })
  const { size, style } = usePictureSize(box, heights, leastWidth)
  const { width, height, em: fontSize } = size
  const layout = useMemo(() => {
    if (width === 0 || height === 0) return null
    if (room === 'usual') return layOutOnce(width, fontSize)
    return layOut(places, corners, { width, height, fontSize, largest: Infinity })
  }, [layOutOnce, places, corners, room, width, height, fontSize])
  const placed = useMemo(() => (layout && dots ? placeDots(dots, layout) : null), [layout, dots])
  const before = useMemo(() => (layout && pinned ? placeDots(pinned, layout) : null), [layout, pinned])
  return (
    <div ref={box} className={frameStyles.picture} style={style} data-room={room}>
      <div className={frameStyles.drawing} style={{ fontSize }} translate="no">
        {layout && (
          <div
            className={styles.picture}
            role="img"
            aria-label={spokenName(label, description)}
            data-title={label}
          >
            {cells && draws > (dots?.winners.length ?? 0) && (
              <DensityCanvas
                corners={places}
                cells={cells}
                draws={draws}
                plot={layout.plot}
                pixelRatio={pixelRatio}
              />
            )}
            {before && pinned?.shifts && (
              <div className={styles.pinned} data-pinned>
                <DotsCanvas {...before} {...{ layout, pixelRatio }} />
                <ArrowsCanvas
                  kind="move"
                  places={before.places}
                  shifts={pinned.shifts}
                  {...{ layout, pixelRatio }}
                />
              </div>
            )}
            {placed && <DotsCanvas {...placed} {...{ layout, pixelRatio }} />}
            {placed && dots?.shifts && (
              <ArrowsCanvas
                kind="derivative"
                places={placed.places}
                shifts={dots.shifts}
                ringed={selected && project(selected.point, layout.corners)}
                {...{ layout, pixelRatio }}
              />
            )}
            <SimplexMarks {...props} layout={layout} />
          </div>
        )}
        {layout && children?.(layout, placed)}
      </div>
    </div>
  )
}
