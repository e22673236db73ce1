import type { PlacedDots } from './DotsCanvas'
import type { Layout } from './layout'
import styles from './Simplex.module.css'
import { useGestures } from './useGestures'

interface TapAreaProps {
  layout: Layout
  dots: PlacedDots | null
  onSelectDraw: (draw: number) => void
}

/** The area of a segment or polygon, where dots can be tapped. */
export function TapArea({ layout: { plot }, dots, onSelectDraw }: TapAreaProps) {
  const { pointer } = useGestures(dots, {
    onTapDot: onSelectDraw,
    onPlace: undefined,
    onDrag: undefined,
    handle: null,
  })
  return (
    <svg className={styles.gestures} aria-hidden="true">
      <rect
        className={styles.hit}
        x={plot.x}
        y={plot.y}
        width={plot.width}
        height={plot.height}
        {...pointer}
      />
    </svg>
  )
}
