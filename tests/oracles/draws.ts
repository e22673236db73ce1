import { gumbelOfClasses, type Noise } from '../../src/noise/noise'
import { forEachDraw, type VisitDraw } from '../../src/transform/forEachDraw'
import { logitJacobian } from '../../src/transform/gumbelSoftmax'

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

/** argmaxₖ(logitsₖ + scale·γₖ), the winner of each draw (`forEachDraw`). */
export function gumbelMax(noise: Noise, logits: ArrayLike<number>, scale = 1): Uint8Array {
  const winners = new Uint8Array(noise.draws)
  const take: VisitDraw = (_, winner, draw) => {
    winners[draw] = winner
  }
  forEachDraw(gumbelOfClasses(noise), 0, noise.draws, logits, 1, take, scale)
  return winners
}

/** z̃ of each draw (`forEachDraw`), one point of the simplex a draw: component k of draw n lies at n·classes + k. */
export function gumbelSoftmax(
  noise: Noise,
  logits: ArrayLike<number>,
  temperature: number,
  scale = 1,
): Float64Array {
  const samples = new Float64Array(noise.draws * noise.classes)
  const take: VisitDraw = (relaxed, _, draw) => samples.set(relaxed, draw * noise.classes)
  forEachDraw(gumbelOfClasses(noise), 0, noise.draws, logits, temperature, take, scale)
  return samples
}

/** ∂z̃ᵢ/∂πⱼ = z̃ᵢ(δᵢⱼ − z̃ⱼ)/(τ πⱼ), with π₁ … π_K free of the sum to 1; row i at i·K. */
export function probabilityJacobian(
  relaxed: ArrayLike<number>,
  probabilities: ArrayLike<number>,
  temperature: number,
): Float64Array {
  return logitJacobian(relaxed, temperature).map((slope, at) => slope / probabilities[at % relaxed.length]!)
}
