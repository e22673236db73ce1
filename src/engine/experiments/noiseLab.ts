import { recoverBits } from '../../noise/gumbel'
import { normal } from '../../noise/normal'
import { uniform } from '../../noise/uniform'
import { perturbedArgmax } from '../../transform/gumbelMax'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { countBlocks, type Experiment } from './experiment'

/**
 * What is added to what before the highest wins: u, ε or γ of the same streams to log π; last, γ to π itself, the
 * mistake of handing probabilities to a sampler of logits.
 */
export const noiseRecipes = ['uniform', 'normal', 'gumbel', 'gumbelOnProbabilities'] as const

export type NoiseRecipe = (typeof noiseRecipes)[number]

export interface NoiseLabParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
}

/** How often each class wins under each recipe, over the same draws. */
export interface NoiseLabTally {
  draws: number
  /** K counts a recipe */
  winners: Record<NoiseRecipe, Uint32Array>
}

/** Draws that the lab looks at: ε costs more than γ, and at a million a share is known to 0.0005. */
export const mostLabDraws = 1_000_000

/** The tally of no draws. */
export function emptyLabTally(classes: number): NoiseLabTally {
  const none = () => new Uint32Array(classes)
  return {
    draws: 0,
    winners: { uniform: none(), normal: none(), gumbel: none(), gumbelOnProbabilities: none() },
  }
}

/** The noise of all recipes for some draws: each one array a class. It does not depend on π. */
export interface LabNoise {
  draws: number
  uniform: readonly Float64Array[]
  normal: readonly Float64Array[]
  gumbel: readonly Float32Array[]
}

/** Uniform and normal noise of the same streams as γ. */
export function labNoise(gumbel: readonly Float32Array[]): LabNoise {
  const bits = gumbel.map((values) => Float64Array.from(values, recoverBits))
  return {
    draws: gumbel[0]?.length ?? 0,
    uniform: bits.map((words) => words.map(uniform)),
    normal: bits.map((words) => words.map(normal)),
    gumbel,
  }
}

/**
 * Counts winners under the four recipes into a tally, in float64. A class with π = 0 never wins, save under the last
 * recipe, which takes 0 for a logit like any other.
 */
export function countRecipes(noise: LabNoise, { probabilities }: NoiseLabParameters, tally: NoiseLabTally) {
  const logits = logProbabilities(probabilities)
  const { draws } = noise
  const { winners } = tally
  for (let n = 0; n < draws; n++) {
    winners.uniform[perturbedArgmax(logits, noise.uniform, n)]!++
    winners.normal[perturbedArgmax(logits, noise.normal, n)]!++
    winners.gumbel[perturbedArgmax(logits, noise.gumbel, n)]!++
    winners.gumbelOnProbabilities[perturbedArgmax(probabilities, noise.gumbel, n)]!++
  }
  tally.draws += draws
}

/** The lab over the first draws of the noise, a million at most. */
export const noiseLab: Experiment<NoiseLabParameters, NoiseLabTally> = function* (
  { noise, parameters },
  kernel,
  memory,
) {
  const tally = emptyLabTally(noise.classes)
  const first = { ...noise, draws: Math.min(noise.draws, mostLabDraws) }
  yield* countBlocks(first, kernel, memory, (gumbel, from, to) => {
    const own = gumbel.map((values) => values.subarray(from, to))
    countRecipes(labNoise(own), parameters, tally)
  })
  return tally
}
