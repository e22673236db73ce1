import { exponential } from '../noise/exponential'
import { gumbel } from '../noise/gumbel'
import { uniformAt } from '../noise/noise'
import { argmax } from '../transform/gumbelMax'
import { logProbabilities } from '../transform/gumbelSoftmax'
import { softmax } from '../transform/softmax'

/** One draw from its uniform numbers to its two samples; each list has K entries. */
export interface SelectedDraw {
  u: number[]
  /** ξ = −log u */
  xi: number[]
  /** γ = −log ξ, as float32, the very number in the engine's noise */
  gamma: number[]
  /** log π */
  logit: number[]
  /** x = log π + s·γ, the perturbed logit; −∞ where π = 0 */
  score: number[]
  /** Index of the largest perturbed logit, from 0. */
  winner: number
  /** z̃ = softmax(x/τ) */
  relaxed: number[]
}

/**
 * Recomputes one draw alone from its seed: the noise of a draw depends on nothing but seed, class and place.
 * @param scale s of x = log π + s·γ
 */
export function selectedDraw(
  seed: number,
  draw: number,
  probabilities: readonly number[],
  temperature: number,
  scale = 1,
): SelectedDraw {
  const u = probabilities.map((_, index) => uniformAt(seed, index, draw))
  const gamma = u.map((value) => Math.fround(gumbel(value)))
  const logit = [...logProbabilities(probabilities)]
  const score = logit.map((value, k) => value + scale * gamma[k]!)
  const relaxed = Float64Array.from(score)
  softmax(relaxed, temperature)
  return { u, xi: u.map(exponential), gamma, logit, score, winner: argmax(score), relaxed: [...relaxed] }
}
