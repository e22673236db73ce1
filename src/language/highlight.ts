import type { FocusEvent } from 'react'
import { createStore, useStore } from 'zustand'
import { type Mark, markOf } from './typeset/marks'

/** The quantity that the reader points at: its symbol, number, mark and slider light up together. */
const highlighted = createStore<{ mark: Mark | null }>(() => ({ mark: null }))

export const highlight = (mark: Mark | null): void => highlighted.setState({ mark })

/** What the focus has lit. */
let focused: Mark | null = null

/** For readers at the keyboard: a control in focus lights up the quantity that it sets. */
const byKeyboard = {
  onFocus({ target }: FocusEvent) {
    const next = target.matches(':focus-visible') ? markOf(target) : null
    // A control that had the focus when it went told of no blur.
    if (next || highlighted.getState().mark === focused) highlight(next)
    focused = next
  },
  onBlur() {
    // A tap lights up a symbol before the control loses the focus to it.
    if (highlighted.getState().mark === focused) highlight(null)
  },
}

/** What is lit, and the attributes by which an element's descendants show it (linking.css) and light it up. */
export function useHighlight() {
  const mark = useStore(highlighted, (state) => state.mark)
  return {
    mark,
    attributes: {
      ...byKeyboard,
      'data-lit': mark?.symbol,
      'data-lit-class': mark === null || mark.index === null ? undefined : mark.index + 1,
    },
  }
}
