import { useMemo } from 'react'
import { partsOf } from '../../figures/figure'
import { excerpt } from '../../state/correction'
import type { InputCorrection } from '../../state/parameters'
import type { Figure } from '../../state/place'
import { store, useChosen } from '../../state/store'

/** How a figure stands in its frame, as its address says: no parameter of the picture, so no message carries it. */
export interface FrameOptions {
  /** The one panel to show; null: all of the figure */
  part: string | null
  /** Whether the figure fits the frame's height, rather than the frame the figure's */
  fit: boolean
  /** Whether its type is that of a lecture's screen */
  stage: boolean
  /** Values that could not be read, and what is used in their place */
  unreadable: readonly InputCorrection[]
}

type OptionName = 'part' | 'fit' | 'type' | 'scheme'

/** Values by name, the usual one first. */
const legalValues = (figure: Figure): Readonly<Record<OptionName, readonly string[]>> => ({
  part: ['all', ...partsOf(figure)],
  fit: ['host', 'frame'],
  type: ['page', 'stage'],
  // Taken ahead of the program, by shell/first/choose.ts.
  scheme: ['device', 'light', 'dark'],
})

type Pairs = Iterable<readonly [name: string, value: string]>

/** The options among names and values, of which the last of a name counts. */
export function readFrameOptions(figure: Figure, pairs: Pairs): FrameOptions {
  const given = new Map([...pairs].filter(([, value]) => value !== ''))
  const unreadable: InputCorrection[] = []
  const read = (name: OptionName): string => {
    const legal = legalValues(figure)[name]
    const [usual] = legal
    const value = given.get(name) ?? usual!
    if (legal.includes(value)) return value
    unreadable.push({ name, given: excerpt(value), used: usual!, reason: 'unreadable' })
    return usual!
  }
  const part = read('part')
  const type = read('type')
  read('scheme')
  return {
    part: part === 'all' ? null : part,
    fit: read('fit') === 'frame' || type === 'stage',
    stage: type === 'stage',
    unreadable,
  }
}

/** What the address names beside parameters, before the '#' and behind it: the fragment wins. */
const pairsOfAddress = (unknown: Iterable<readonly [string, string]>): Pairs => [
  ...new URLSearchParams(location.search),
  ...unknown,
]

export function useFrameOptions(figure: Figure): FrameOptions {
  const unknown = useChosen((state) => state.unknown)
  return useMemo(() => readFrameOptions(figure, pairsOfAddress(unknown)), [figure, unknown])
}

/** Adds corrections of options to those of parameters, which the page tells. */
export function tellCorrections(corrections: readonly InputCorrection[]): void {
  if (corrections.length > 0)
    store.setState((before) => ({ corrections: [...before.corrections, ...corrections] }))
}

/** Whether the address asks for a deck of reveal.js to be moved: `host=reveal`. */
export const isInReveal = (): boolean =>
  new Map(pairsOfAddress(store.getState().unknown)).get('host') === 'reveal'
