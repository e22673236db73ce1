import { useCallback, useMemo, useState } from 'react'
import { setDraw } from '../state/actions'
import type { ReaderNumbers } from './readerNumbers'
import { countFew } from './useRelaxationOf'

/** With how many draws a figure begins, where its words begin with few. */
export type FirstDraws = 1 | 10

const few: readonly number[] = [1, 10]

/** What a reader of N draws may look at: one, ten, all. */
export const drawChoices = (n: number): number[] => [...few.filter((count) => count < n), n]

/** How many of N draws a figure shows: as many as were asked for, and more where the selected draw is not among them. */
export const shownDraws = (asked: number, selected: number, n: number): number =>
  drawChoices(n).find((count) => count >= asked && count > selected) ?? n

/** How many of the first draws a figure shows. */
export interface ShownDraws {
  /** How many of the first draws are shown */
  count: number
  show: (count: number) => void
  /** The same words and numbers, of these draws alone */
  live: ReaderNumbers
}

/**
 * The first draws of a figure whose words begin with few of them: one or ten at first, all when asked for. A new N is
 * asked for to be seen. What is shown is no part of the address: N and the selected draw are.
 *
 * @param begins null for a figure that shows all draws from the start
 * @param first what is asked for at first, where a link says it
 */
export function useShownDraws(
  begins: FirstDraws | null,
  live: ReaderNumbers,
  first: FirstDraws | 'all' | null = begins,
): ShownDraws {
  const { n, draw, hide } = live.parameters
  const [asked, ask] = useState({ n, count: first === null || first === 'all' ? n : first })
  const all = begins === null || hide.includes('n') || asked.n !== n
  const count = all ? n : shownDraws(asked.count, draw, n)
  const show = useCallback(
    (next: number) => {
      ask({ n, count: next })
      if (draw >= next) setDraw(next - 1)
    },
    [n, draw],
  )
  return { count, show, live: useFirstDraws(live, count) }
}

/** The same words and numbers, of the first draws alone. */
export const useFirstDraws = (live: ReaderNumbers, count: number): ReaderNumbers =>
  useMemo(() => {
    if (count === live.parameters.n) return live
    const parameters = { ...live.parameters, n: count }
    return { ...live, parameters, tally: live.tally && countFew(parameters) }
  }, [live, count])
