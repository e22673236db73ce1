import type { Parameters } from '../state/parameters'
import { type ReaderNumbers, useReaderNumbers } from './readerNumbers'
import { useRelaxationOf } from './useRelaxationOf'

const counted = { axis: 'share', pair: null, projection: null } as const

/**
 * Everything that words and figures may say in numbers, with counts over all draws.
 *
 * @param channel a name of the asking part; of one channel the newest question wins
 */
export function useCountedNumbers(channel: string, parameters: Parameters): ReaderNumbers {
  return useReaderNumbers(parameters, useRelaxationOf(channel, parameters, counted)?.tally ?? null)
}
