import type { ProbabilitiesMeasurement } from '../../engine/training/training'
import type { Trace } from '../../plots/traces/trace'

export type LearnerName = ProbabilitiesMeasurement['learners'][number]
export type LearningEnd = NonNullable<ProbabilitiesMeasurement['ends']>[LearnerName]

/** One learner's path so far. */
export interface LearningPath {
  name: LearnerName
  /** Steps at which π was noted, and π then */
  steps: readonly number[]
  points: readonly Float32Array[]
  /** π at the last note */
  now: Float32Array
  /** Mean of π over the last quarter of the steps */
  recent: Float64Array
  end: LearningEnd | null
}

/** How learners are told apart: in ink those whose mean is the true gradient for every f, in its colour the others. */
export const learnerLook: Record<LearnerName, Pick<Trace, 'tone'> & { dash?: Trace['dash'] }> = {
  exact: { tone: 'ink' },
  scoreFunction: { tone: 'ink', dash: 'dotted' },
  leaveOneOut: { tone: 'ink', dash: 'dashed' },
  relaxed: { tone: 'gradient' },
  straightThrough: { tone: 'gradient', dash: 'dashed' },
  gumbelRao: { tone: 'gradient', dash: 'dashDotted' },
  reinmax: { tone: 'gradient', dash: 'longDashed' },
  annealed: { tone: 'gradient', dash: 'dotted' },
}

/** The paths of all learners, their pieces in the measurements joined. */
export function learningPaths(measurements: readonly ProbabilitiesMeasurement[]): LearningPath[] {
  const last = measurements.at(-1)
  if (!last) return []
  const classes = last.corners.length
  const steps = measurements.flatMap((measurement) => measurement.steps)
  return last.learners.map((name, l) => {
    const points = measurements.flatMap(({ steps: noted, paths }) =>
      noted.map((_, i) => {
        const from = (l * noted.length + i) * classes
        return paths.subarray(from, from + classes)
      }),
    )
    return {
      name,
      steps,
      points,
      now: points.at(-1)!,
      recent: last.recent.subarray(l * classes, (l + 1) * classes),
      end: last.ends?.[name] ?? null,
    }
  })
}

/** Σ πₖ fₖ, the loss that counts. */
export const lossAt = (probabilities: ArrayLike<number>, corners: ArrayLike<number>): number => {
  let loss = 0
  for (let k = 0; k < corners.length; k++) loss += probabilities[k]! * corners[k]!
  return loss
}

/** A range of losses that holds the start, the best corner and all ends, with a little room; it stays during a training. */
export function lossRange(
  paths: readonly LearningPath[],
  corners: ArrayLike<number>,
): [low: number, high: number] {
  const losses = paths.flatMap(({ points, end }) => [
    lossAt(points[0]!, corners),
    ...(end ? [lossAt(end.probabilities, corners)] : []),
  ])
  const low = Math.min(...losses, ...Array.from(corners))
  const high = Math.max(...losses)
  const room = Math.max((high - low) * 0.1, 1e-3)
  return [low - room / 2, high + room]
}
