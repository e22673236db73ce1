import type { Noise, NoiseKey } from '../noise/noise'
import { relaxation } from './experiments/relaxation'
import { chooseKernel } from './kernel/simdKernel'
import type { Answer, Question } from './protocol'
import { rememberNoise } from './rememberNoise'
import { mostPreviewTiles, tileDraws } from './tile'

/** Tiles that one preview may touch: with SIMD they take a few ms to draw and one or two to measure, once a frame. */
const simdTiles = 12
const referenceTiles = 3
const mostBlocks = 3

export interface Preview {
  /** The first draws of a question, measured at once on the calling thread; all of them where N is small. */
  measure(question: Question<'relaxation'>): Answer<'relaxation'>
  /** How many draws of a question a preview covers: at most 196,608. */
  covers(question: Question<'relaxation'>): number
  /** The first draws of a key in one table, a copy; they are drawn into the same tiles. */
  noise(key: NoiseKey): Noise
  readonly noiseDrawn: number
  readonly kernel: 'simd' | 'reference'
}

/** The same measurement as the worker's, of fewer draws, in the frame in which a slider moved. */
export async function startPreview(): Promise<Preview> {
  const kernel = await chooseKernel(mostPreviewTiles)
  const memory = rememberNoise(kernel)
  const tiles = kernel.name === 'simd' ? simdTiles : referenceTiles
  const covers = ({ noise }: Question<'relaxation'>) =>
    Math.min(noise.draws, tileDraws * Math.max(1, Math.min(mostBlocks, Math.floor(tiles / noise.classes))))
  return {
    covers,
    measure(question) {
      const noise = { ...question.noise, draws: covers(question) }
      const pass = relaxation({ ...question, noise }, kernel, memory, { index: 0, of: 1 })
      let step = pass.next()
      while (!step.done) step = pass.next()
      return { question, measurement: step.value }
    },
    noise: (key) => memory.noise(key),
    get noiseDrawn() {
      return memory.drawn
    },
    kernel: kernel.name,
  }
}
