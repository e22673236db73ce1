import { useMemo, useState } from 'react'
import { pairsOf } from './PairHistogram'

type Pair = readonly [number, number]

/** The pair of classes whose ratio is counted: from four classes on, where no z̃ₖ alone has a law to show. */
export function usePair(pi: readonly number[]): readonly [Pair | null, (pair: Pair) => void] {
  const [chosen, setChosen] = useState<Pair>([0, 1])
  const pair = useMemo(() => {
    if (pi.length < 4) return null
    const pairs = pairsOf(pi)
    return pairs.find(([i, j]) => i === chosen[0] && j === chosen[1]) ?? pairs[0] ?? null
  }, [pi, chosen])
  return [pair, setChosen]
}
