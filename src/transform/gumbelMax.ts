import type { Noise } from '../noise/noise'

/** Index of the first maximum of scores[from…to), counted from `from`. A score of −∞ never wins over a finite one. */
export function argmax(scores: ArrayLike<number>, from = 0, to = scores.length): number {
  let winner = from
  for (let k = from + 1; k < to; k++) if (scores[k]! > scores[winner]!) winner = k
  return winner - from
}

/**
 * argmaxₖ(logitsₖ + scale·γₖ), the winner of each draw: at scale 1 a draw of Categorical(softmax(logits)) (Yellott 1977;
 * Maddison et al. 2014).
 */
export function gumbelMax(noise: Noise, logits: ArrayLike<number>, scale = 1): Uint8Array {
  const winners = new Uint8Array(noise.draws)
  for (let n = 0; n < noise.draws; n++) {
    let highest = -Infinity
    for (let k = 0; k < noise.classes; k++) {
      const score = logits[k]! + scale * noise.gumbel[k * noise.draws + n]!
      if (score > highest) {
        highest = score
        winners[n] = k
      }
    }
  }
  return winners
}
