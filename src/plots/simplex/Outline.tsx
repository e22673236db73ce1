import { hull, type Point } from './geometry'
import type { Layout } from './layout'
import styles from './Simplex.module.css'

const pathOf = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`

/** Where the simplex ends: a strip, a triangle, a tetrahedron's six edges (far ones dashed) or a polygon. */
export function Outline({ layout, depths }: { layout: Layout; depths: readonly number[] | null }) {
  const { corners, plot } = layout
  if (corners.length === 2)
    return <rect className={styles.outline} x={plot.x} y={plot.y} width={plot.width} height={plot.height} />
  if (corners.length !== 4 || !depths) return <path className={styles.outline} d={pathOf(corners)} />
  const outer = hull(corners)
  return (
    <>
      {edgesWithin(corners, outer).map(({ from, to }) => (
        <line
          key={`${from} ${to}`}
          className={styles.edge}
          data-far={isHidden({ from, to }, corners, outer, depths)}
          x1={corners[from]![0]}
          y1={corners[from]![1]}
          x2={corners[to]![0]}
          y2={corners[to]![1]}
        />
      ))}
      <path className={styles.outline} d={pathOf(outer)} />
    </>
  )
}

/** Whether an edge within the outline runs behind the tetrahedron. */
function isHidden(
  { from, to }: { from: number; to: number },
  corners: readonly Point[],
  outer: readonly Point[],
  depths: readonly number[],
): boolean {
  // A corner within the outline is the nearest or the farthest; of two diagonals, one is nearer.
  const inner = corners.findIndex((corner) => !outer.includes(corner))
  if (inner >= 0) return depths[inner]! < 0
  return depths[from]! + depths[to]! < 0
}

/** The edges between corners that are not sides of the outline. */
function edgesWithin(corners: readonly Point[], outer: readonly Point[]): { from: number; to: number }[] {
  const edges = []
  for (let from = 0; from < corners.length; from++)
    for (let to = from + 1; to < corners.length; to++) {
      const [a, b] = [outer.indexOf(corners[from]!), outer.indexOf(corners[to]!)]
      const side = a >= 0 && b >= 0 && [1, outer.length - 1].includes(Math.abs(a - b))
      if (!side) edges.push({ from, to })
    }
  return edges
}
