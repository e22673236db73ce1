import { useDeferredValue, useMemo } from 'react'
import type { Parameters } from '../../state/parameters'
import { useRelaxationOf } from '../useRelaxationOf'
import { columnsAt, type Expectation, expectationOf, printedTemperatures } from './columns'
import { type ShareLaw, shareLaw } from './shareLaw'
import { useTallies } from './useTallies'

const counted = { axis: 'share', pair: null, projection: null } as const

interface Expectations {
  /** One for each of `columnsAt`; null until the engine has answered. */
  expectations: readonly (Expectation | null)[]
  laws: readonly ShareLaw[]
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
  const printedLaws = useMemo(
    () => printedTemperatures.map((at) => shareLaw(followed, at, scale)),
    [followed, scale],
  )
  const ownLaw = useMemo(() => shareLaw(pi, tau, scale), [pi, tau, scale])
  const laws = [shareLaw(pi, null, scale), ...printedLaws, ownLaw]
  const tallies = [own, ...printed, own]
  return {
    expectations: columnsAt(tau).map((column, at) => expectationOf(tallies[at]!, column, laws[at]!)),
    laws,
    settled: followed === pi && tallies.every((tally) => tally?.draws === n),
  }
}
