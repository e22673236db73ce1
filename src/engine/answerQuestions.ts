import type { Noise } from '../noise/noise'
import { coupling } from './experiments/coupling'
import { drawStatistics } from './experiments/drawStatistics'
import { drawTable } from './experiments/drawTable'
import { expectation, expectationCurve } from './experiments/expectation'
import type { Shard } from './experiments/experiment'
import { finiteDifference, mostDifferenceDraws } from './experiments/finiteDifference'
import { normalNoise } from './experiments/gaussian'
import { goodnessOfFit } from './experiments/goodnessOfFit'
import { gradient, gradientCurve } from './experiments/gradient'
import { gumbelNoise } from './experiments/gumbelNoise'
import { noiseLab } from './experiments/noiseLab'
import { raceAndScores } from './experiments/raceAndScores'
import { relaxation } from './experiments/relaxation'
import { slice } from './experiments/slice'
import { mostCurveDraws } from './experiments/temperatureGrid'
import { topK } from './experiments/topK'
import { watermark } from './experiments/watermark'
import { nextTask } from './nextTask'
import type { Ask, ExperimentName, Experiments, Measurement, Question, Report } from './protocol'
import { isNoRoom, type NoiseMemory, rememberNoise } from './rememberNoise'
import { closelyCheckedDraws, type TileKernel } from './tile'

/**
 * The experiment of a name, and which shard of the draws it measures: the relaxation's workers have one each, all other
 * experiments measure all draws.
 */
type ExperimentOnShard<N extends ExperimentName> = (
  question: Question<N>,
  kernel: TileKernel,
  memory: NoiseMemory,
  shard: Shard,
) => Generator<void, Experiments[N]['measurement']>

/** Runs over the first draws in one table, where an experiment needs them all at hand. */
const overFirst =
  <N extends ExperimentName>(
    most: number,
    measure: (noise: Noise, parameters: Experiments[N]['parameters']) => ReturnType<ExperimentOnShard<N>>,
  ): ExperimentOnShard<N> =>
  ({ noise, parameters }, _kernel, memory) =>
    measure(memory.noise({ ...noise, draws: Math.min(noise.draws, most) }), parameters)

const experiments: { [N in ExperimentName]: ExperimentOnShard<N> } = {
  relaxation,
  drawStatistics,
  drawTable,
  gumbelNoise,
  noiseLab,
  normalNoise,
  raceAndScores,
  slice,
  expectation,
  gradient,
  coupling,
  topK,
  watermark,
  goodnessOfFit: overFirst(closelyCheckedDraws, goodnessOfFit),
  expectationCurve: overFirst(mostCurveDraws, expectationCurve),
  gradientCurve: overFirst(mostCurveDraws, gradientCurve),
  finiteDifference: overFirst(mostDifferenceDraws, finiteDifference),
}

function measure<N extends ExperimentName>(
  question: Question<N>,
  kernel: TileKernel,
  memory: NoiseMemory,
  shard: Shard,
): Generator<void, Measurement> {
  const experiment: ExperimentOnShard<N> | undefined = experiments[question.experiment]
  if (!experiment) throw new TypeError(`no experiment is called ${String(question.experiment)}`)
  return experiment(question, kernel, memory, shard)
}

const buffersOf = (measurement: Measurement): ArrayBuffer[] =>
  Object.values(measurement).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  )

/** ms between two reports that a long pass goes on. */
const betweenReports = 1000

/**
 * Answers the newest question, on whatever thread it runs.
 *
 * Works in slices of `slice` ms; between them a newer question takes the place of the one at work, so that a long
 * pass over ten million draws never keeps a moving slider waiting.
 */
export function answerQuestions(
  kernel: TileKernel,
  report: (report: Report, transfer: ArrayBuffer[]) => void,
  slice: number,
): (ask: Ask) => void {
  const memory = rememberNoise(kernel)
  let newest: Ask | null = null
  let working = false
  let lastSaid = -Infinity

  async function work() {
    working = true
    while (newest) {
      const ask: Ask = newest
      try {
        const pass = measure(ask.question, kernel, memory, ask.shard)
        let sliceEnds = performance.now() + slice
        let step = pass.next()
        while (!step.done && newest === ask) {
          const now = performance.now()
          if (now > sliceEnds) {
            if (now - lastSaid > betweenReports) {
              report({ type: 'alive', id: ask.id }, [])
              lastSaid = now
            }
            await nextTask()
            sliceEnds = performance.now() + slice
            if (newest !== ask) break
          }
          step = pass.next()
        }
        if (!step.done) continue
        const measurement = step.value
        report({ type: 'answer', id: ask.id, measurement, noiseDrawn: memory.drawn }, buffersOf(measurement))
      } catch (error) {
        const reason = isNoRoom(error) ? 'memory' : 'fault'
        report({ type: 'failure', id: ask.id, reason, detail: String(error) }, [])
      }
      if (newest === ask) newest = null
    }
    working = false
  }

  return (ask) => {
    newest = ask
    if (!working) void work()
  }
}
