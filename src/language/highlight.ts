import { createStore, useStore } from 'zustand'
import type { Mark } from './typeset/marks'

/** The quantity that the reader points at: its symbol, number, mark and slider light up together. */
const lit = createStore<{ mark: Mark | null }>(() => ({ mark: null }))

export const lightUp = (mark: Mark | null): void => lit.setState({ mark })

/** What is lit, and the attributes by which an element's descendants show it (linking.css). */
export function useLit() {
  const mark = useStore(lit, (state) => state.mark)
  return {
    mark,
    attributes: {
      'data-lit': mark?.symbol,
      'data-lit-class': mark === null || mark.index === null ? undefined : mark.index + 1,
    },
  }
}
