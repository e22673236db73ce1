import { useEffect, useEffectEvent } from 'react'
import type { Command } from './command'
import { type Action, actionForKey, focusOf } from './keys'

/** Actions that change the lecture, the same from either window. */
const commands: Partial<Record<Action, Command>> = {
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
  undo: { kind: 'undo' },
  cooler: { kind: 'temperature', direction: -1 },
  warmer: { kind: 'temperature', direction: 1 },
  larger: { kind: 'size', by: 1 },
  smaller: { kind: 'size', by: -1 },
}

/** The command that an action comes to, if it changes the lecture itself. */
export const commandOf = (action: Action): Command | null => commands[action] ?? null

/**
 * Listens to the keys of the lecture, before anything on the page does: the clicker always wins. `onAction` says whether
 * it had a use for the action; else the key is the browser's.
 */
export function useKeys(onAction: (action: Action) => boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actionForKey(event, focusOf(document.activeElement))
    if (action === null || !onAction(action)) return
    event.preventDefault()
    event.stopPropagation()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
