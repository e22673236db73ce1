import type { RelaxationTally } from '../../engine/tile'
import type { Parameters } from '../../state/parameters'
import { useRelaxationOf } from '../useRelaxationOf'
import { printedTemperatures } from './columns'

const counted = { axis: 'share', pair: null, projection: null } as const

/**
 * What the engine counts at each of `printedTemperatures`; null where it has not yet answered. Each
 * is asked on a channel of its own: while the reader's τ moves these stand, and none of them is asked again.
 */
export function useTallies(
  channel: string,
  { pi, seed, n, scale }: Pick<Parameters, 'pi' | 'seed' | 'n' | 'scale'>,
): (RelaxationTally | null)[] {
  const [first, second, third, fourth] = printedTemperatures
  const counts = [
    useRelaxationOf(`${channel}/${first}`, { pi, seed, n, tau: first }, counted, scale),
    useRelaxationOf(`${channel}/${second}`, { pi, seed, n, tau: second }, counted, scale),
    useRelaxationOf(`${channel}/${third}`, { pi, seed, n, tau: third }, counted, scale),
    useRelaxationOf(`${channel}/${fourth}`, { pi, seed, n, tau: fourth }, counted, scale),
  ]
  return counts.map((counted) => counted?.tally ?? null)
}
