import { useMemo } from 'react'
import { setFigure } from '../../state/actions'
import type { ClassPair } from '../../state/parameters'
import { useChosen } from '../../state/store'
import { pairsOf } from './PairHistogram'

const choosePair = (pair: ClassPair) => setFigure({ pair })

/** The pair of classes whose ratio is counted: from four classes on, where no z̃ₖ alone has a law to show. */
export function usePair(pi: readonly number[]): readonly [ClassPair | null, (pair: ClassPair) => void] {
  const chosen = useChosen((state) => state.parameters.pair)
  const pair = useMemo(() => {
    if (pi.length < 4) return null
    if (chosen.every((index) => (pi[index] ?? 0) > 0)) return chosen
    return pairsOf(pi)[0] ?? null
  }, [pi, chosen])
  return [pair, choosePair]
}
