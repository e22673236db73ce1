import type { CouplingParameters, CouplingTally } from './experiments/coupling'
import type { DrawStatistics, DrawStatisticsParameters } from './experiments/drawStatistics'
import type { DrawTable, DrawTableParameters } from './experiments/drawTable'
import type {
  ExpectationCurve,
  ExpectationCurveParameters,
  ExpectationMeasure,
  ExpectationParameters,
} from './experiments/expectation'
import type { ExperimentInput, Shard } from './experiments/experiment'
import type { FiniteDifferenceParameters, FiniteDifferences } from './experiments/finiteDifference'
import type { NormalNoiseTally } from './experiments/gaussian'
import type { GoodnessOfFit, GoodnessOfFitParameters } from './experiments/goodnessOfFit'
import type {
  GradientCurve,
  GradientCurveParameters,
  GradientMeasure,
  GradientParameters,
} from './experiments/gradient'
import type { GumbelNoiseTally } from './experiments/gumbelNoise'
import type { NoiseLabParameters, NoiseLabTally } from './experiments/noiseLab'
import type { RaceAndScoresParameters, RaceAndScoresTally } from './experiments/raceAndScores'
import type { SliceParameters, SliceTally } from './experiments/slice'
import type { TopKParameters, TopKTally } from './experiments/topK'
import type { WatermarkParameters, WatermarkTally } from './experiments/watermark'
import type { RelaxationParameters, RelaxationTally } from './tile'

/** What can be asked of the noise, what each question needs to know and what each answer measures. */
export interface Experiments {
  relaxation: { parameters: RelaxationParameters; measurement: RelaxationTally }
  goodnessOfFit: { parameters: GoodnessOfFitParameters; measurement: GoodnessOfFit }
  gumbelNoise: { parameters: Record<string, never>; measurement: GumbelNoiseTally }
  noiseLab: { parameters: NoiseLabParameters; measurement: NoiseLabTally }
  normalNoise: { parameters: Record<string, never>; measurement: NormalNoiseTally }
  drawStatistics: { parameters: DrawStatisticsParameters; measurement: DrawStatistics }
  drawTable: { parameters: DrawTableParameters; measurement: DrawTable }
  raceAndScores: { parameters: RaceAndScoresParameters; measurement: RaceAndScoresTally }
  slice: { parameters: SliceParameters; measurement: SliceTally }
  expectation: { parameters: ExpectationParameters; measurement: ExpectationMeasure }
  expectationCurve: { parameters: ExpectationCurveParameters; measurement: ExpectationCurve }
  gradient: { parameters: GradientParameters; measurement: GradientMeasure }
  gradientCurve: { parameters: GradientCurveParameters; measurement: GradientCurve }
  coupling: { parameters: CouplingParameters; measurement: CouplingTally }
  topK: { parameters: TopKParameters; measurement: TopKTally }
  watermark: { parameters: WatermarkParameters; measurement: WatermarkTally }
  finiteDifference: { parameters: FiniteDifferenceParameters; measurement: FiniteDifferences }
}

export type ExperimentName = keyof Experiments

export type Measurement = Experiments[ExperimentName]['measurement']

/** A question names its noise by key; the thread that answers draws what it does not hold. */
export interface Question<N extends ExperimentName = ExperimentName>
  extends ExperimentInput<Experiments[N]['parameters']> {
  experiment: N
}

/** An answer carries its question, so that a plot is never labelled with newer settings than its data. */
export interface Answer<N extends ExperimentName = ExperimentName> {
  question: Question<N>
  measurement: Experiments[N]['measurement']
}

/** page → worker. The newest question of a worker replaces the one it is at. */
export interface Ask {
  id: number
  question: Question
  shard: Shard
}

/** Why a question has no answer: memory ran out even for one block, or the program failed. */
export type FailureReason = 'memory' | 'fault'

/** worker → page. `noiseDrawn` counts every γ this worker ever drew: it stands still while only π and τ move. */
export type Report =
  | { type: 'ready'; kernel: 'simd' | 'reference' }
  | { type: 'alive'; id: number }
  | {
      type: 'answer'
      id: number
      measurement: Measurement
      noiseDrawn: number
    }
  | { type: 'failure'; id: number; reason: FailureReason; detail: string }
