import type { Noise } from '../../src/noise/noise'
import type { Engine } from './engine'

/** Draws of every statistical test (mathematics of the tests: KS sees D = 0.006 at α = 1e-6). */
export const draws = 200_000

/** The frozen seed: a test on it passes or fails for ever, until the code changes. */
const frozen = 20_260_601

/** What the tests of one engine share: its noise of four classes, drawn once. */
export interface Sample {
  engine: Engine
  seed: number
  noise: Noise
}

export const sample = (engine: Engine, seed = frozen): Sample => ({
  engine,
  seed,
  noise: engine.noise({ seed, classes: 4, draws }),
})

/** The noise of the first classes alone, which is the noise that fewer classes would have. */
export const ofClasses = ({ noise }: Sample, classes: number): Noise => ({
  ...noise,
  classes,
  gumbel: noise.gumbel.subarray(0, classes * noise.draws),
})

/** γ of one class. */
export const ofClass = ({ noise }: Sample, k: number): Float32Array =>
  noise.gumbel.subarray(k * noise.draws, (k + 1) * noise.draws)
