import { useMemo } from 'react'
import type { RelaxationTally } from '../engine/tile'
import { useNumbers } from '../language/language'
import type { Parameters } from '../state/parameters'
import type { ReaderNumbers } from './readerNumbers'
import { selectedDraw } from './selectedDraw'

/** Everything that words may say in numbers, at these parameters. */
export function useReaderNumbers(parameters: Parameters, tally: RelaxationTally | null): ReaderNumbers {
  const numbers = useNumbers()
  const { seed, draw: at, pi, tau, mu, sigma } = parameters
  const draw = useMemo(() => selectedDraw(seed, at, pi, tau), [seed, at, pi, tau])
  return useMemo(
    () => ({ ...numbers, parameters, draw, tally, mu, sigma }),
    [numbers, parameters, draw, tally, mu, sigma],
  )
}
