import { useEffect, useEffectEvent } from 'react'
import type { Command } from './command'
import { focusOf, type Wish, wishOf } from './keys'

/** Wishes that change the lecture, the same from either window. */
const commands: Partial<Record<Wish, Command>> = {
  next: { kind: 'move', move: 'next' },
  back: { kind: 'move', move: 'back' },
  nextStep: { kind: 'move', move: 'nextStep' },
  previousStep: { kind: 'move', move: 'previousStep' },
  first: { kind: 'move', move: 'first' },
  last: { kind: 'move', move: 'last' },
  black: { kind: 'cover', cover: 'black' },
  link: { kind: 'cover', cover: 'link' },
  reset: { kind: 'reset' },
  redraw: { kind: 'redraw' },
  cooler: { kind: 'temperature', direction: -1 },
  warmer: { kind: 'temperature', direction: 1 },
  larger: { kind: 'size', by: 1 },
  smaller: { kind: 'size', by: -1 },
}

/** The command that a wish comes to, if it changes the lecture itself. */
export const commandOf = (wish: Wish): Command | null => commands[wish] ?? null

/**
 * Listens to the keys of the lecture, before anything on the page does: the clicker always wins. `onWish` says whether
 * it had a use for the wish; else the key is the browser's.
 */
export function useKeys(onWish: (wish: Wish) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const wish = wishOf(event, focusOf(document.activeElement))
    if (wish === null || !onWish(wish)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
