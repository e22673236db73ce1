import { useDeferredValue, useMemo } from 'react'
import type { RelaxationTally } from '../../engine/tile'
import type { Parameters } from '../../state/parameters'
import { columnsAt, type Expectation, expectationOf, printedTemperatures } from './columns'
import { type ShareLaw, shareLaw } from './shareLaw'
import { useTallies } from './useTallies'

interface Expectations {
  /** One for each of `columnsAt`; null until the engine has answered. */
  expectations: readonly (Expectation | null)[]
  laws: readonly ShareLaw[]
  /** Whether all of them are of all N draws. */
  settled: boolean
}

/**
 * The upper row of the figure.
 *
 * @param own what the engine has counted at the reader's own τ
 */
export function useExpectations(
  { pi, tau, seed, n }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n'>,
  own: RelaxationTally | null,
  channel: string,
): Expectations {
  // Four temperatures at every move of π are much for one frame: they may follow the slider in the next.
  const late = useDeferredValue(pi)
  const followed = late.length === pi.length ? late : pi
  const printed = useTallies(channel, { pi: followed, seed, n })
  const printedLaws = useMemo(() => printedTemperatures.map((at) => shareLaw(followed, at)), [followed])
  const ownLaw = useMemo(() => shareLaw(pi, tau), [pi, tau])
  const laws = [shareLaw(pi, null), ...printedLaws, ownLaw]
  const tallies = [own, ...printed, own]
  return {
    expectations: columnsAt(tau).map((column, at) => expectationOf(tallies[at]!, column, laws[at]!)),
    laws,
    settled: followed === pi && tallies.every((tally) => tally?.draws === n),
  }
}
