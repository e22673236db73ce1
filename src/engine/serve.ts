import { drawStatistics } from './experiments/drawStatistics'
import { drawTable } from './experiments/drawTable'
import { expectation } from './experiments/expectation'
import { curveKey, expectationCurve } from './experiments/expectationCurve'
import { finiteDifference, mostDifferenceDraws } from './experiments/finiteDifference'
import { goodnessOfFit } from './experiments/goodnessOfFit'
import { gradient } from './experiments/gradient'
import { gradientCurve } from './experiments/gradientCurve'
import { gumbelNoise } from './experiments/gumbelNoise'
import { noiseLab } from './experiments/noiseLab'
import { normalNoise } from './experiments/normalNoise'
import { raceAndScores } from './experiments/raceAndScores'
import { relaxation } from './experiments/relaxation'
import { slice } from './experiments/slice'
import { nextTask } from './nextTask'
import { closelyCheckedDraws } from './noiseRoom'
import type { Ask, ExperimentName, Experiments, Question, Report } from './protocol'
import { isNoRoom, type NoiseMemory, rememberNoise } from './rememberNoise'
import type { TileKernel } from './tile'

type Measurement = Experiments[ExperimentName]['measurement']

const is = <N extends ExperimentName>(question: Question, name: N): question is Question<N> =>
  question.experiment === name

function measure(
  { question, shard }: Ask,
  kernel: TileKernel,
  memory: NoiseMemory,
): Generator<void, Measurement> {
  if (is(question, 'relaxation')) return relaxation(question, kernel, memory, shard)
  if (is(question, 'goodnessOfFit')) {
    const draws = Math.min(question.noise.draws, closelyCheckedDraws)
    return goodnessOfFit(memory.noise({ ...question.noise, draws }), question.parameters)
  }
  if (is(question, 'drawStatistics')) return drawStatistics(question, kernel, memory)
  if (is(question, 'drawTable')) return drawTable(question)
  if (is(question, 'gumbelNoise')) return gumbelNoise(question, kernel, memory)
  if (is(question, 'noiseLab')) return noiseLab(question, kernel, memory)
  if (is(question, 'normalNoise')) return normalNoise(question)
  if (is(question, 'raceAndScores')) return raceAndScores(question, kernel, memory)
  if (is(question, 'slice')) return slice(question, kernel, memory)
  if (is(question, 'expectation')) return expectation(question, kernel, memory)
  if (is(question, 'expectationCurve'))
    return expectationCurve(memory.noise(curveKey(question.noise)), question.parameters)
  if (is(question, 'gradient')) return gradient(question, kernel, memory)
  if (is(question, 'gradientCurve'))
    return gradientCurve(memory.noise(curveKey(question.noise)), question.parameters)
  if (is(question, 'finiteDifference')) {
    const draws = Math.min(question.noise.draws, mostDifferenceDraws)
    return finiteDifference(memory.noise({ ...question.noise, draws }), question.parameters)
  }
  throw new TypeError(`no experiment is called ${String(question.experiment)}`)
}

const buffersOf = (measurement: Measurement): ArrayBuffer[] =>
  Object.values(measurement).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  )

/**
 * Answers the newest question, on whatever thread it runs.
 *
 * Works in slices of `slice` ms; between them a newer question takes the place of the one at work, so that a long
 * pass over ten million draws never keeps a moving slider waiting.
 */
export function serve(
  kernel: TileKernel,
  report: (report: Report, transfer: ArrayBuffer[]) => void,
  slice: number,
): (ask: Ask) => void {
  const memory = rememberNoise(kernel)
  let newest: Ask | null = null
  let working = false

  async function work() {
    working = true
    while (newest) {
      const ask: Ask = newest
      try {
        const pass = measure(ask, kernel, memory)
        let sliceEnds = performance.now() + slice
        let step = pass.next()
        while (!step.done && newest === ask) {
          if (performance.now() > sliceEnds) {
            report({ type: 'alive', id: ask.id }, [])
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
