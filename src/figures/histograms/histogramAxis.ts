import { useMemo } from 'react'
import { cornerLogOdds } from '../../engine/tile'
import { setFigure } from '../../state/actions'
import type { ClassPair } from '../../state/parameters'
import { useChosen } from '../../state/store'
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

const chooseAxis = (axis: HistogramAxis) => setFigure({ axis: axis === 'share' ? 'share' : 'log-odds' })

/** The axis that the reader chose, and how to choose another. */
export function useHistogramAxis(): readonly [HistogramAxis, (axis: HistogramAxis) => void] {
  const axis = useChosen((state) => state.parameters.axis)
  return [axis === 'share' ? 'share' : 'logOdds', chooseAxis]
}

const choosePair = (pair: ClassPair) => setFigure({ pair })

/** The pair of classes whose ratio is counted: from four classes on, where the exact distribution of a single z̃ₖ is not known. */
export function usePair(pi: readonly number[]): readonly [ClassPair | null, (pair: ClassPair) => void] {
  const chosen = useChosen((state) => state.parameters.pair)
  const pair = useMemo(() => {
    if (pi.length < 4) return null
    if (chosen.every((index) => (pi[index] ?? 0) > 0)) return chosen
    return pairsOf(pi)[0] ?? null
  }, [pi, chosen])
  return [pair, choosePair]
}

/** Every two classes that can both win. */
export const pairsOf = (pi: readonly number[]): (readonly [number, number])[] =>
  pi.flatMap((first, i) =>
    pi.flatMap((second, j) => (i < j && first > 0 && second > 0 ? [[i, j] as const] : [])),
  )
