import { createStore, useStore } from 'zustand'

type Edge = 'top' | 'bottom'

/** The picture beside a sentence whose figure is out of view: one for the page, the newest. */
interface Floating {
  /** The exploration that it belongs to */
  owner: string
  /** The pressed words */
  phrase: HTMLElement
  /** Of the window */
  edge: Edge
}

const page = createStore<{ floating: Floating | null }>(() => ({ floating: null }))

/** The window's edge that is farther from an element. */
function edgeBeside(element: Element): Edge {
  const { top, bottom } = element.getBoundingClientRect()
  return top + bottom > innerHeight ? 'top' : 'bottom'
}

/** The picture of an exploration where it floats. */
export const useFloating = (owner: string): Floating | null =>
  useStore(page, ({ floating }) => (floating?.owner === owner ? floating : null))

/** Puts the picture of an exploration beside pressed words, in the place of any other. */
export function floatBeside(owner: string, phrase: HTMLElement): void {
  page.setState({ floating: { owner, phrase, edge: edgeBeside(phrase) } })
}

/** Moves the picture away from an element that it would hide. */
export function makeRoomFor(element: Element): void {
  const { floating } = page.getState()
  if (floating) page.setState({ floating: { ...floating, edge: edgeBeside(element) } })
}

/** Takes the picture away, or that of one exploration alone. */
export function endFloating(owner?: string): void {
  const { floating } = page.getState()
  if (floating && (owner === undefined || floating.owner === owner)) page.setState({ floating: null })
}
