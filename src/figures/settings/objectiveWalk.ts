import { corner, objectiveOf } from '../../estimators/objective'
import type { Objective } from '../../state/parameters'

/** A place on a walk along the simplex's edges, across 0 … 1, and f there. */
export type WalkPlace = readonly [across: number, value: number]

const placesPerEdge = 24

/**
 * f along the edges of the simplex: from corner to corner in the classes' order, for f of all shares; for a curve in z₁,
 * and for two classes, from class 1 absent to class 1 alone.
 */
export function objectiveWalk(choice: Objective, classes: number): WalkPlace[] {
  const objective = objectiveOf(choice, classes)
  const corners = cornerOrder(choice, classes).map((k) => corner(k, classes))
  const edges = corners.length - 1
  return Array.from({ length: edges * placesPerEdge + 1 }, (_, step) => {
    const edge = Math.min(edges - 1, Math.floor(step / placesPerEdge))
    const share = step / placesPerEdge - edge
    const point = corners[edge]!.map((from, k) => (1 - share) * from + share * corners[edge + 1]![k]!)
    return [step / placesPerEdge / edges, objective.value(point)]
  })
}

/** Classes, from 0, in the order that the walk passes their corners. */
const cornerOrder = ({ kind }: Objective, classes: number): number[] =>
  kind === 'values' || kind === 'toy' ? [classes - 1, 0] : Array.from({ length: classes }, (_, k) => k)
