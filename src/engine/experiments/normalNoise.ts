import { drawNormal } from '../../noise/normal'
import type { ExperimentInput } from './experiment'

/** The axis of ε's counts, 16,384 fine bins: all of ε lies on it, −5.42 … 5.22. */
export const normalAxis = { from: -5.5, to: 5.5, bins: 16_384 } as const

/** The noise of the Gaussian chapter, counted once: every μ, σ and f can then be judged from its counts. */
export interface NormalNoiseTally {
  draws: number
  /** Bin b holds from + b·w ≤ ε < from + (b + 1)·w of `normalAxis`, w = 6.7e-4. */
  counts: Uint32Array
}

const drawsAtOnce = 4096

/** ε of all draws: jax.random.normal(jax.random.key(seed), (N,)) (`contract.md` §1), counted in fine bins. */
export function* normalNoise({
  noise,
}: ExperimentInput<Record<string, never>>): Generator<void, NormalNoiseTally> {
  const { from, to, bins } = normalAxis
  const counts = new Uint32Array(bins)
  const scale = bins / (to - from)
  const block = new Float32Array(drawsAtOnce)
  for (let first = 0; first < noise.draws; first += drawsAtOnce) {
    const values = drawNormal([0, noise.seed], first, block.subarray(0, noise.draws - first))
    for (const value of values) counts[Math.floor((value - from) * scale)]!++
    yield
  }
  return { draws: noise.draws, counts }
}
