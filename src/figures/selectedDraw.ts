import { useMemo } from 'react'
import { exponential } from '../noise/exponential'
import { gumbel } from '../noise/gumbel'
import { uniformAt } from '../noise/noise'
import type { Parameters } from '../state/parameters'
import { argmax } from '../transform/gumbelMax'
import { logProbabilities } from '../transform/gumbelSoftmax'
import { softmaxOf } from '../transform/softmax'

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

/** A draw as other programs take it, without log π. JSON has no infinity: −∞, of a class that can't be drawn, is null. */
export interface DrawRecord extends Pick<SelectedDraw, 'u' | 'xi' | 'gamma' | 'winner' | 'relaxed'> {
  score: (number | null)[]
}

/** What a picture of one draw is given. */
export interface DrawProps {
  parameters: Parameters
  draw: SelectedDraw
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
  return relax(perturb(seed, draw, probabilities, scale), temperature)
}

/** Puts a draw into the form that other programs take. */
export const drawRecord = ({ u, xi, gamma, score, winner, relaxed }: SelectedDraw): DrawRecord => ({
  u,
  xi,
  gamma,
  score: score.map((value) => (value === -Infinity ? null : value)),
  winner,
  relaxed,
})

/** What a draw is at every temperature. */
type PerturbedDraw = Omit<SelectedDraw, 'relaxed'>

function perturb(seed: number, draw: number, probabilities: readonly number[], scale: number): PerturbedDraw {
  const u = probabilities.map((_, index) => uniformAt(seed, index, draw))
  const gamma = u.map((value) => Math.fround(gumbel(value)))
  const logit = [...logProbabilities(probabilities)]
  const score = logit.map((value, k) => value + scale * gamma[k]!)
  return { u, xi: u.map(exponential), gamma, logit, score, winner: argmax(score) }
}

function relax(draw: PerturbedDraw, temperature: number): SelectedDraw {
  return { ...draw, relaxed: [...softmaxOf(draw.score, temperature)] }
}

/** Index of the most probable class, the lower one on a tie: who should win most often, not who wins. */
export function favourite(probabilities: readonly number[]): number {
  return probabilities.indexOf(Math.max(...probabilities))
}

/** Whether all classes are equally likely: then the mean of z̃ is π at every τ. */
export const isEven = (probabilities: readonly number[]): boolean =>
  Math.max(...probabilities) - Math.min(...probabilities) < 1e-9

/** Indices of the two most probable classes, the lower one first on a tie. */
export function likeliestTwo(probabilities: readonly number[]): readonly [number, number] {
  const first = favourite(probabilities)
  return [first, favourite(probabilities.map((probability, k) => (k === first ? -1 : probability)))]
}

/** Index of the second highest score of a draw, the lower one on a tie: who would have won without the winner. */
export function runnerUp({ score, winner }: SelectedDraw): number {
  let second = winner === 0 ? 1 : 0
  for (let k = 0; k < score.length; k++) if (k !== winner && score[k]! > score[second]!) second = k
  return second
}

/** The selected draw, with the noise at the reader's scale. Its perturbed logits are one list while only τ moves. */
export function useSelectedDraw({ seed, draw, pi, tau, scale }: Parameters): SelectedDraw {
  const perturbed = useMemo(() => perturb(seed, draw, pi, scale), [seed, draw, pi, scale])
  return useMemo(() => relax(perturbed, tau), [perturbed, tau])
}

const points = 97
const hottest = 100
const coldest = 0.01

/** 97 temperatures from 100 down to 0.01, evenly in log τ. */
export const pathTemperatures: readonly number[] = Array.from(
  { length: points },
  (_, at) => hottest * (coldest / hottest) ** (at / (points - 1)),
)

/** z̃ of one draw at each of `pathTemperatures`: its way from the centre to its corner. */
export function temperaturePath(scores: readonly number[]): Float64Array[] {
  return pathTemperatures.map((temperature) => softmaxOf(scores, temperature))
}
