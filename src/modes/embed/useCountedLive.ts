import { type ReaderNumbers, useReaderNumbers } from '../../figures/readerNumbers'
import { useRelaxationOf } from '../../figures/useRelaxationOf'
import type { Parameters } from '../../state/parameters'

const counted = { axis: 'share', pair: null, projection: null } as const

/** Everything that words and figures may say in numbers, with counts over all draws. */
export function useCountedLive(parameters: Parameters): ReaderNumbers {
  return useReaderNumbers(parameters, useRelaxationOf('embed', parameters, counted)?.tally ?? null)
}
