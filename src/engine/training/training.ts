import type { LearnerName } from '../../estimators/learning/learners'
import type { LearningSettings } from '../../estimators/learning/learning'
import type { LearningEnd } from '../../estimators/learning/learningEnd'
import type { DigitsSettings } from './digitsRun'

/** The two trainings: π itself by every estimator at once, and the digits' autoencoder by one of them. */
export interface Trainings {
  probabilities: { settings: ProbabilitiesSettings; measurement: ProbabilitiesMeasurement }
  digits: { settings: DigitsSettings; measurement: DigitsMeasurement }
}

export type TrainingName = keyof Trainings

export interface ProbabilitiesSettings extends LearningSettings {
  seed: number
}

/** What is new on the way of π since the last measurement. */
export interface ProbabilitiesMeasurement {
  step: number
  /** Who learns, in the order of all that follows */
  learners: readonly LearnerName[]
  /** Steps at which π was written down */
  steps: number[]
  /** π of every learner at those steps: learner l, entry i, class k at (l·entries + i)·K + k */
  paths: Float32Array
  /** Mean of π over the last quarter of all steps so far: learner l, class k at l·K + k */
  recent: Float64Array
  /** τ of the annealed learner */
  temperature: number
  /** f at every corner: the loss of π is Σ πₖ fₖ */
  corners: Float64Array
  /** Where each learner ends in theory; sent once, when they are known */
  ends: Record<LearnerName, LearningEnd> | null
}

/** The state of the autoencoder, on the test images; losses in nats an image. */
export interface DigitsMeasurement {
  step: number
  /** τ of the step to come */
  temperature: number
  /** The loss with soft codes, over one frozen draw an image; NaN for an estimator that has none */
  relaxedLoss: number
  negativeElbo: number
  nll: number
  entropy: number
  /** What the images cost without any code, pixels independent */
  withoutCode: number
  /** P(pixel on) of all 100 decoded codes, 64 a code, 10·a + b */
  decoded: Float32Array
  /** q averaged over the images, class k of latent l at 10·l + k */
  use: Float64Array
  /** The most likely code of every test image */
  code: Uint8Array
  /** The first ten test images, 64 pixels an image, 0 or 1 */
  originals: Uint8Array
  /** Ten images drawn from the model: a code, all equally likely, then each pixel; over frozen noise */
  samples: Uint8Array
}

/** Why a training stopped before its end: it left all bounds, or nothing can move at learning rate 0. */
export type Stop = 'diverged' | 'still'

/** A training as `runTraining` sees it: a step at a time, a measurement now and then. */
export interface Training<N extends TrainingName = TrainingName> {
  readonly step: number
  advance(): void
  /** Why it can't go on, if it can't. */
  stop(): Stop | null
  /** Whether this step is one to be measured at. */
  due(): boolean
  measure(): Trainings[N]['measurement']
  /** Work to do before the first step, a piece at a time; then a measurement is due. */
  prepare?(): Generator<void, void>
}

/** page → worker */
export type TrainingCommand =
  | {
      [N in TrainingName]: { type: 'begin'; id: number; training: N; settings: Trainings[N]['settings'] }
    }[TrainingName]
  /** Goes on until `until` steps are taken, so many a second at most (Infinity: as fast as it goes). Serials only rise. */
  | { type: 'advance'; serial: number; until: number; stepsPerSecond: number }

/** worker → page. The id is that of the training begun last. */
export type TrainingReport =
  | { type: 'ready' }
  | { type: 'measured'; id: number; measurement: Trainings[TrainingName]['measurement'] }
  /** It has come to `until` of the command with that serial (0: none yet), or had to stop. */
  | { type: 'rested'; id: number; serial: number; step: number; stop: Stop | null }
  | { type: 'failure'; id: number; detail: string }
