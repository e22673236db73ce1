import type { ReaderNumbers } from '../../figures/readerNumbers'
import { distributionText, vector } from '../../language/number'

/** What the engine has counted, beside π, as vectors in running text; null until it has answered. */
export function meansBeside(live: ReaderNumbers) {
  const { tally, parameters } = live
  if (tally === null || tally.winners.length !== parameters.pi.length) return null
  return {
    pi: distributionText(parameters.pi, live),
    /** Share of the draws that each class has won. */
    winners: vector(
      [...tally.winners].map((wins) => wins / tally.draws),
      live,
    ),
    /** Mean of z̃ over all draws. */
    means: vector(
      [...tally.sum].map((sum) => sum / tally.draws),
      live,
    ),
    /** Share of the draws whose sample lies on a corner as nearly as numbers can tell. */
    corners: live.percent([...tally.corners].reduce((a, b) => a + b, 0) / tally.draws),
  }
}

/** z of the selected draw as a vector in running text, '(0, 1, 0)'. */
export const oneHotOf = ({ draw, parameters }: ReaderNumbers): string =>
  parameters.pi.length > 5
    ? `e${draw.winner + 1}`
    : `(${parameters.pi.map((_, k) => (k === draw.winner ? 1 : 0)).join(', ')})`
