import type { Noise } from '../noise/noise'

/** argminₖ ξₖ/πₖ, the runner that finishes first in each draw, where ξ = e^(−γ). π = 0 never finishes. */
export function exponentialRace(noise: Noise, probabilities: ArrayLike<number>): Uint8Array {
  const winners = new Uint8Array(noise.draws)
  for (let n = 0; n < noise.draws; n++) {
    let first = Infinity
    for (let k = 0; k < noise.classes; k++) {
      const time = Math.exp(-noise.gumbel[k * noise.draws + n]!) / probabilities[k]!
      if (time < first) {
        first = time
        winners[n] = k
      }
    }
  }
  return winners
}
