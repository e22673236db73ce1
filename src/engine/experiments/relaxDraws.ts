import { softmax } from '../../transform/softmax'

/** Takes one draw: z̃, which is overwritten by the next, and the index of the winner. */
export type TakeDraw = (relaxed: Float64Array, winner: number) => void

/** z̃ and winner of draws `from` … `to` − 1; `gumbel` holds one array of γ a class, `logits` are log π. */
export function relaxDraws(
  gumbel: readonly Float32Array[],
  from: number,
  to: number,
  logits: ArrayLike<number>,
  temperature: number,
  take: TakeDraw,
): void {
  const relaxed = new Float64Array(logits.length)
  for (let n = from; n < to; n++) {
    let winner = 0
    let highest = -Infinity
    for (let k = 0; k < relaxed.length; k++) {
      const score = logits[k]! + gumbel[k]![n]!
      relaxed[k] = score
      if (score > highest) {
        highest = score
        winner = k
      }
    }
    softmax(relaxed, temperature)
    take(relaxed, winner)
  }
}
