import { headLength, headOf, shortest, startOf } from './ArrowsCanvas'
import { type Point, project } from './geometry'
import type { Layout } from './layout'
import styles from './Simplex.module.css'

interface SelectedArrowProps {
  /** The draw, CSS pixels, and how it moves, in shares of the simplex */
  place: Point
  shift: ArrayLike<number>
  layout: Layout
}

/** Where the selected draw's arrow begins and how far it goes, CSS pixels; null where it is too short to be seen. */
export function selectedArrow({
  place,
  shift,
  layout,
}: SelectedArrowProps): { start: Point; move: Point } | null {
  const [dx, dyOfClasses] = project(shift, layout.corners)
  const dy = layout.corners.length === 2 ? 0 : dyOfClasses
  const length = Math.hypot(dx, dy)
  if (length < shortest) return null
  return { start: startOf(place, [dx / length, dy / length], place, layout.fontSize), move: [dx, dy] }
}

/** The selected draw's arrow, over all others and twice as thick. */
export function SelectedArrow(props: SelectedArrowProps) {
  const arrow = selectedArrow(props)
  if (!arrow) return null
  const { stem, head } = headOf(arrow.start, arrow.move, 1.6 * headLength * props.layout.fontSize)
  const line = `M${arrow.start.join()}L${stem.join()}`
  const tip = `M${head.map((corner) => corner.join()).join('L')}Z`
  return (
    <g data-symbol="gradient" data-selected-arrow>
      <path className={styles.rim} d={`${line}${tip}`} />
      <path className={styles.arrow} d={line} />
      <path className={styles.arrowHead} d={tip} />
    </g>
  )
}
