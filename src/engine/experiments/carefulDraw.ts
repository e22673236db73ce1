import { logProbabilities } from '../../transform/gumbelSoftmax'
import { histogramBins } from '../tile'

/** Twice the most by which an engine's γ may differ from the reference: 2.4e-7·(1 + |γ|) with |γ| < 16. */
const scoreDoubt = 2 * 2.4e-7 * 17

/** One draw at a time, carried from γ to winner and relaxed sample in float64, with a sense of its own doubt. */
export interface CarefulDraw {
  /** K values γ, to be written before `relax`. */
  gamma: Float64Array
  /** z̃, once relaxed. */
  shares: Float64Array
  /** argmax of the scores, the lower index on a tie. */
  winner: number
  relax(): void
  /** Whether γ as little off as an engine's may be could give another winner, or z̃ in another of 64 bins. */
  isDoubtful(): boolean
}

/** @param probabilities π, K numbers ≥ 0 that sum to 1 */
export function carefulDraw(probabilities: readonly number[], temperature: number): CarefulDraw {
  const classes = probabilities.length
  const logits = logProbabilities(probabilities)
  const gamma = new Float64Array(classes)
  const shares = new Float64Array(classes)
  /** How far doubt in two scores moves z̃, in bins, over z̃(1 − z̃). */
  const doubt = histogramBins * Math.expm1(scoreDoubt / temperature)
  let margin = 0

  const draw: CarefulDraw = {
    gamma,
    shares,
    winner: 0,
    relax() {
      let best = -Infinity
      let second = -Infinity
      let winner = 0
      for (let k = 0; k < classes; k++) {
        const score = logits[k]! + gamma[k]!
        shares[k] = score
        if (score > best) {
          second = best
          best = score
          winner = k
        } else if (score > second) second = score
      }
      let total = 0
      for (let k = 0; k < classes; k++) total += shares[k] = Math.exp((shares[k]! - best) / temperature)
      for (let k = 0; k < classes; k++) shares[k]! /= total
      draw.winner = winner
      margin = best - second
    },
    isDoubtful() {
      if (margin < scoreDoubt) return true
      for (let k = 0; k < classes; k++) {
        const share = shares[k]!
        const place = share * histogramBins
        const edge = Math.floor(place + 0.5)
        if (edge === 0 || edge === histogramBins) continue
        if (Math.abs(place - edge) < doubt * share * (1 - share)) return true
      }
      return false
    },
  }
  return draw
}
