import { type CSSProperties, type ReactNode, type RefObject, useContext, useRef } from 'react'
import styles from './frame.module.css'
import { type BoxSize, type Room, RoomContext, useSize } from './useSize'

/** What a plot is drawn into, CSS pixels. */
export interface PictureSize {
  width: number
  height: number
  /** Size of its letters */
  em: number
}

/** How high a plot is, em. */
export interface Heights {
  /** By itself */
  usual: number
  /** Below it, letters get smaller */
  least: number
}

/** Heights for a width; both em. */
export type HeightsFor = (width: number, em: number) => Heights

/** The least width, em; of a picture that shares a room it may be another one. */
export type LeastWidth = number | ((room: Room, box: BoxSize) => number)

/** Before the first layout, em. */
const likelyWidth = 44

/** The size that a plot has in a box; `em` falls below that of the box where there is no room for its letters. */
export function fitPicture(
  box: BoxSize,
  room: Room,
  heightsFor: HeightsFor,
  leastWidth: LeastWidth = 0,
): PictureSize {
  const { width } = box
  const least = typeof leastWidth === 'number' ? leastWidth : leastWidth(room, box)
  const narrow = least > 0 ? Math.min(box.em, width / least) : box.em
  const heights = heightsFor(width / narrow, narrow)
  if (room === 'usual') return { width, height: heights.usual * narrow, em: narrow }
  const height = room === 'fill' ? box.height : Math.min(heights.usual * narrow, room)
  return { width, height, em: Math.min(narrow, height / heights.least) }
}

/** The size of a picture in its box, and what the box must have as its style. */
export function usePictureSize(
  box: RefObject<HTMLElement | null>,
  heightsFor: HeightsFor,
  leastWidth: LeastWidth = 0,
): { size: PictureSize; style: CSSProperties; room: Room } {
  const room = useContext(RoomContext)
  const inside = useSize(box)
  const size = fitPicture(inside, room, heightsFor, leastWidth)
  // In em, so that a change of type alone is felt; pictures share a room in proportion to their usual heights.
  if (room === 'fill') return { size, room, style: { flexGrow: heightsFor(likelyWidth, inside.em).usual } }
  const height = inside.width > 0 ? size.height / inside.em : heightsFor(likelyWidth, inside.em).usual
  return { size, room, style: { height: `${height.toFixed(4)}em` } }
}

interface PictureProps {
  heights: HeightsFor
  /** Letters get smaller in a narrower picture */
  leastWidth?: LeastWidth
  /** Its name, where no heading above it says the same */
  label?: string | undefined
  /** What it shows, for those who do not see it */
  description?: string
  /** The class, from 0, whose colour the tone 'class' is */
  index?: number
  /** The SVG's content */
  children: (size: PictureSize) => ReactNode
  /** What is laid over it to be touched */
  over?: ((size: PictureSize) => ReactNode) | undefined
}

/** A picture's name as it is heard, what it shows with it: few screen readers speak a description of what has no focus. */
export const spokenName = (label?: string, description?: string): string =>
  [label, description].filter(Boolean).join('. ')

/** A picture drawn as SVG, as wide as its place, as high as its room says. */
export function Picture({
  heights,
  leastWidth = 0,
  label,
  description,
  index,
  children,
  over,
}: PictureProps) {
  const box = useRef<HTMLDivElement>(null)
  const { size, style, room } = usePictureSize(box, heights, leastWidth)
  return (
    <div
      ref={box}
      className={styles.picture}
      style={style}
      data-room={room}
      data-class={index === undefined ? undefined : index + 1}
    >
      {size.width > 0 && size.em > 0 && (
        <div className={styles.drawing} style={{ fontSize: size.em }} translate="no">
          <svg
            width={size.width}
            height={size.height}
            role="img"
            aria-label={spokenName(label, description)}
            data-title={label}
          >
            {children(size)}
          </svg>
          {over?.(size)}
        </div>
      )}
    </div>
  )
}
