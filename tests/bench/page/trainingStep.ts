import { stepNoise } from '../../../src/engine/training/digitsNoise'
import { digitsStep, startDigitsRun } from '../../../src/engine/training/digitsRun'
import { codeLength } from '../../../src/estimators/vae/network'
import type { ReadyWork, Work } from './work'

const rows = 64

/** One step of Gumbel-Softmax training on the digits, as the chapter takes it, and the same in TensorFlow.js. */
export async function prepareTraining(who: Work['who']): Promise<ReadyWork> {
  const rate = 0.003
  const run = startDigitsRun({
    estimator: 'relaxed',
    cooling: { from: 1, floor: 1, rate: 0 },
    rate,
    seed: 42,
  })
  if (who === 'engine') return { run: () => digitsStep(run), displaced: 0 }
  const { tensorflowTraining } = await import('../peers/tensorflowTraining')
  const peer = await tensorflowTraining(run.parameters, run.training, rows, 1, rate)
  digitsStep(run)
  const noise = stepNoise(42, 0, rows)
  const gumbel = Float32Array.from(
    { length: rows * codeLength },
    (_, at) => noise.gumbel[(at % codeLength) * rows + Math.floor(at / codeLength)]!,
  )
  const theirs = peer.loss(Float32Array.from(run.room.encoding.x), gumbel)
  // float32 against float64, over the same images, noise and weights.
  if (!(Math.abs(theirs - run.loss) < 1e-3)) throw new Error(`a peer's loss is ${theirs}, ours ${run.loss}`)
  return { run: () => peer.step(), displaced: 0 }
}
