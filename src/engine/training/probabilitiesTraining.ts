import { type LearnerName, learnerNames } from '../../estimators/learning/learners'
import {
  batchSize,
  hasDiverged,
  learnStep,
  probabilitiesOf,
  startLearning,
} from '../../estimators/learning/learning'
import { type LearningEnd, learningEnd } from '../../estimators/learning/learningEnd'
import { cornerValues } from '../../estimators/objective'
import { drawGumbel, drawNoise, type Noise } from '../../noise/noise'
import { temperatureAt } from '../../transform/cooling'
import type { ProbabilitiesMeasurement, ProbabilitiesSettings, Training } from './training'

/** Steps whose noise is drawn at once. */
const stepsPerBlock = 64

/** Steps from one note of π to the next. */
const noteEvery = 10

/** Draws over which the end of more than two classes is looked for. */
const drawsForEnd = 4096

/** γ of steps first … first + 63: step s takes draws 32·s … 32·s + 31 of every class's stream. */
function blockNoise(seed: number, classes: number, first: number): Noise {
  const draws = stepsPerBlock * batchSize
  const gumbel = new Float32Array(classes * draws)
  for (let k = 0; k < classes; k++)
    drawGumbel(seed, k, first * batchSize, gumbel.subarray(k * draws, (k + 1) * draws))
  return { seed, classes, draws, gumbel }
}

/** Every learner's way through π, each step over the same fresh draws of the seed's streams. */
export function probabilitiesTraining(settings: ProbabilitiesSettings): Training<'probabilities'> {
  const classes = settings.start.length
  const learning = startLearning(settings)
  const { learners } = learning
  const corners = cornerValues(learning.objective, classes)
  let step = 0
  let noise: Noise | null = null
  /** π of all learners, one array a step: the last quarter's mean needs them all. */
  const history: Float64Array[] = []
  let noted: number[] = []
  let ends: ProbabilitiesMeasurement['ends'] = null

  function note() {
    const all = new Float64Array(learners.length * classes)
    learners.forEach((learner, l) => {
      all.set(probabilitiesOf(learner), l * classes)
    })
    history.push(all)
    if (step % noteEvery === 0) noted.push(step)
  }
  note()

  return {
    get step() {
      return step
    },
    advance() {
      const within = step % stepsPerBlock
      if (within === 0 || !noise) noise = blockNoise(settings.seed, classes, step - within)
      learnStep(learning, step, noise, within * batchSize)
      step++
      note()
    },
    stop: () => (settings.rate === 0 ? 'still' : learners.some(hasDiverged) ? 'diverged' : null),
    due: () => step % 50 === 0,
    *prepare() {
      const draws = classes > 2 ? drawNoise({ seed: settings.seed, classes, draws: drawsForEnd }) : nothing
      const found: Partial<Record<LearnerName, LearningEnd>> = {}
      for (const name of learnerNames) {
        found[name] = learningEnd(name, settings, draws)
        yield
      }
      ends = found as Record<LearnerName, LearningEnd>
    },
    measure() {
      const steps = noted
      noted = []
      const paths = new Float32Array(learners.length * steps.length * classes)
      steps.forEach((at, i) => {
        for (let l = 0; l < learners.length; l++)
          paths.set(history[at]!.subarray(l * classes, (l + 1) * classes), (l * steps.length + i) * classes)
      })
      const recent = recentMean(history)
      const temperature = temperatureAt(settings.cooling, step)
      return { step, learners: learnerNames, steps, paths, recent, temperature, corners, ends }
    },
  }
}

/** For two classes the ends need no draws. */
const nothing: Noise = { seed: 0, classes: 2, draws: 0, gumbel: new Float32Array(0) }

/** Mean over the last quarter of the steps so far. */
function recentMean(history: readonly Float64Array[]): Float64Array {
  const last = history.slice(Math.min(history.length - 1, Math.floor(history.length * 0.75)))
  const sum = new Float64Array(history[0]!.length)
  for (const entry of last) for (let i = 0; i < sum.length; i++) sum[i]! += entry[i]!
  return sum.map((value) => value / last.length)
}
