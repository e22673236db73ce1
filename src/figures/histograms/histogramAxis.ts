import { cornerLogOdds } from '../../engine/tile'
import { logit } from '../../transform/softmax'

export type HistogramAxis = 'share' | 'logOdds'

/** Where a share lies on a histogram's axis, 0 (left end) … 1 (right end). */
export function placeOnAxis(axis: HistogramAxis, share: number): number {
  if (axis === 'share') return share
  return Math.min(1, Math.max(0, 0.5 + logit(share) / (2 * cornerLogOdds)))
}

/** Marks of the log-odds axis, in units of log-odds. */
export const logOddsTicks = [-16, -8, 0, 8, 16].map((logOdds) => ({
  at: 0.5 + logOdds / (2 * cornerLogOdds),
  label: logOdds < 0 ? `−${-logOdds}` : String(logOdds),
}))
