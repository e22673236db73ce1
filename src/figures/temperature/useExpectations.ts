import { useDeferredValue, useMemo } from 'react'
import type { RelaxationTally } from '../../engine/tile'
import type { Parameters } from '../../state/parameters'
import { useRelaxationOf } from '../useRelaxationOf'
import { columnsAt, type Expectation, expectationOf, printedTemperatures } from './columns'
import { type ShareMoments, shareMoments } from './shareMoments'

const counted = { axis: 'share', pair: null, projection: null } as const

interface Expectations {
  /** One for each of `columnsAt`; null until the engine has answered. */
  expectations: readonly (Expectation | null)[]
  moments: readonly ShareMoments[]
  /** Whether all of them are of all N draws. */
  settled: boolean
}

/**
 * The upper row of the figure.
 */
export function useExpectations(
  { pi, tau, seed, n, scale }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'scale'>,
  channel: string,
): Expectations {
  // Four temperatures at every move of π are much for one frame: they may follow the slider in the next.
  const late = useDeferredValue(pi)
  const followed = late.length === pi.length ? late : pi
  const printed = useTallies(channel, { pi: followed, seed, n, scale })
  const own = useRelaxationOf(`${channel}/own`, { pi, tau, seed, n }, counted, scale)?.tally ?? null
  const printedMoments = useMemo(
    () => printedTemperatures.map((at) => shareMoments(followed, at, scale)),
    [followed, scale],
  )
  const ownMoments = useMemo(() => shareMoments(pi, tau, scale), [pi, tau, scale])
  const moments = [shareMoments(pi, null, scale), ...printedMoments, ownMoments]
  const tallies = [own, ...printed, own]
  return {
    expectations: columnsAt(tau).map((column, at) => expectationOf(tallies[at]!, column, moments[at]!)),
    moments,
    settled: followed === pi && tallies.every((tally) => tally?.draws === n),
  }
}

const countedOver = { axis: 'share', pair: null, projection: null } as const

/**
 * What the engine counts at each of `printedTemperatures`; null where it has not yet answered. Each
 * is asked on a channel of its own: while the reader's τ moves these stand, and none of them is asked again.
 */
function useTallies(
  channel: string,
  { pi, seed, n, scale }: Pick<Parameters, 'pi' | 'seed' | 'n' | 'scale'>,
): (RelaxationTally | null)[] {
  const [first, second, third, fourth] = printedTemperatures
  const counts = [
    useRelaxationOf(`${channel}/${first}`, { pi, seed, n, tau: first }, countedOver, scale),
    useRelaxationOf(`${channel}/${second}`, { pi, seed, n, tau: second }, countedOver, scale),
    useRelaxationOf(`${channel}/${third}`, { pi, seed, n, tau: third }, countedOver, scale),
    useRelaxationOf(`${channel}/${fourth}`, { pi, seed, n, tau: fourth }, countedOver, scale),
  ]
  return counts.map((countedOver) => countedOver?.tally ?? null)
}
