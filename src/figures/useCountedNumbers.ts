import { useMemo } from 'react'
import type { Parameters } from '../state/parameters'
import { type ReaderNumbers, useReaderNumbers } from './readerNumbers'
import { useSelectedDraw } from './selectedDraw'
import { plainView, useRelaxationOf } from './useRelaxationOf'

/**
 * Everything that words and figures may say in numbers, with counts over all draws.
 *
 * @param channel a name of the asking part; of one channel the newest question wins
 */
export function useCountedNumbers(channel: string, parameters: Parameters): ReaderNumbers {
  return useReaderNumbers(parameters, useRelaxationOf(channel, parameters, plainView)?.tally ?? null)
}

/**
 * The same, and beside them those of a page whose figures show the noise at the reader's scale.
 *
 * @param shown whether any of them does
 */
export function useNumbersAtScale(channel: string, parameters: Parameters, shown: boolean): ReaderNumbers {
  const live = useCountedNumbers(channel, parameters)
  const scale = shown && parameters.scale !== 1 ? parameters.scale : null
  const tally = useRelaxationOf(`${channel}/scale`, parameters, plainView, scale)?.tally ?? null
  const draw = useSelectedDraw(parameters)
  return useMemo(
    () => (scale === null ? live : { ...live, atScale: { draw, tally } }),
    [live, scale, draw, tally],
  )
}
