import type { SelectedDraw } from './selectedDraw'

/** Index of the second highest score of a draw, the lower one on a tie: who would have won without the winner. */
export function runnerUp({ score, winner }: SelectedDraw): number {
  let second = winner === 0 ? 1 : 0
  for (let k = 0; k < score.length; k++) if (k !== winner && score[k]! > score[second]!) second = k
  return second
}
