import { useLive } from '../../figures/useLive'
import { useRelaxationOf } from '../../figures/useRelaxationOf'
import type { Live } from '../../lesson/chapter'
import type { Parameters } from '../../state/parameters'

const counted = { axis: 'share', pair: null, projection: null } as const

/** Everything that words and figures may say in numbers, with counts over all draws. */
export function useCountedLive(parameters: Parameters): Live {
  const { answer } = useRelaxationOf('embed', parameters, counted)
  const tally = answer?.measurement.winners.length === parameters.pi.length ? answer.measurement : null
  return useLive(parameters, tally)
}
