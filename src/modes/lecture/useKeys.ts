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

/**
 * Listens to the keys of the lecture, before anything on the page does: the clicker always wins. A wish that is no
 * command goes to `onWish`, which says whether it had a use for it.
 */
export function useKeys(act: (command: Command) => void, onWish: (wish: Wish) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const wish = wishOf(event, focusOf(document.activeElement))
    if (wish === null) return
    const command = commands[wish]
    if (command) act(command)
    else if (!onWish(wish)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
