import type { Objective, ObjectiveChoice } from '../src/estimators/objective'
import { objectiveOf } from '../src/estimators/objective'

/** ‖z − t‖², which no chapter offers: the reference values have it. */
const squaredDistance = (target: readonly number[]): Objective => ({
  value: (shares) => target.reduce((sum, t, k) => sum + (shares[k]! - t) ** 2, 0),
  gradient(shares, into) {
    for (let k = 0; k < into.length; k++) into[k] = 2 * (shares[k]! - target[k]!)
  },
})

/** The objective that a golden record names, for so many classes. */
export function goldenObjective(
  f: { kind: string; c?: number[]; a?: number[]; t?: number | number[] },
  classes: number,
): Objective {
  switch (f.kind) {
    case 'linear':
      return objectiveOf({ kind: 'linear', numbers: f.c! }, classes)
    case 'weighted-square':
      return objectiveOf({ kind: 'quadratic', numbers: f.c! }, classes)
    case 'first-coordinate-square':
      return objectiveOf({ kind: 'toy', numbers: [f.t as number] }, classes)
    case 'exp-linear':
      if (f.a!.join() !== '1,0,-1') throw new Error('only exp(z₁ − z₃) is known')
      return objectiveOf({ kind: 'curved', numbers: [] }, classes)
    case 'quadratic':
      return squaredDistance(f.t as number[])
    default:
      throw new Error(`no objective is called ${f.kind}`)
  }
}

/** One of every kind. */
export const choices: readonly ObjectiveChoice[] = [
  { kind: 'linear', numbers: [1, 2, 4] },
  { kind: 'quadratic', numbers: [1, 2, 4] },
  { kind: 'toy', numbers: [0.45] },
  { kind: 'curved', numbers: [] },
  { kind: 'values', numbers: [3, 0, 2, -1, 1] },
  { kind: 'expression', numbers: [], text: 'z1^2 + 2 z2 z3 - exp(-z2) / (1 + z1)' },
]
