import { isComposing } from '../../controls/input'

const paging = new Set(['PageUp', 'PageDown'])
const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const moving = new Set([...arrows, 'Home', 'End'])

const typing =
  'textarea, [contenteditable=""], [contenteditable="true"], input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"], [type="color"], [type="file"], [type="submit"], [type="reset"])'

/** Whether the reader types into it. */
const isTyped = (target: Element): boolean => target.matches(typing)

/** Whether the browser itself does something with a key on a focused element. */
function usesKey(target: Element, key: string): boolean {
  if (target.matches('select')) return moving.has(key) || key === ' '
  if (target.matches('input[type="range"]')) return moving.has(key)
  if (target.matches('input[type="radio"]')) return arrows.has(key) || key === ' '
  if (target.matches('button, summary, input')) return key === ' '
  if (target.matches('body, html')) return false
  const vertical = target.scrollHeight > target.clientHeight && target.matches('[tabindex]')
  const horizontal = target.scrollWidth > target.clientWidth && target.matches('[tabindex]')
  if (key === 'ArrowLeft' || key === 'ArrowRight') return horizontal
  return (vertical && (moving.has(key) || key === ' ')) || (horizontal && (key === 'Home' || key === 'End'))
}

/** Whether something on the page is open that Escape closes. */
const isOpen = () =>
  document.fullscreenElement !== null || document.querySelector('dialog[open], :popover-open') !== null

/** Whether the page has no use for a key that it has heard to the end, so that the host may have it. */
function isForHost(event: KeyboardEvent): boolean {
  const { key, target, defaultPrevented } = event
  if (isComposing(event) || defaultPrevented || !(target instanceof Element) || isTyped(target)) return false
  if (key === 'Escape') return !isOpen()
  return (moving.has(key) || key === ' ') && !usesKey(target, key)
}

/**
 * Hands keys that the page has no use for to `forward`, so that slides keep moving after a click into the figure. Page
 * keys always go there, for they are what a clicker sends: no control gets to see them. Returns a function that stops it.
 */
export function forwardKeys(forward: (event: KeyboardEvent) => void): () => void {
  const first = (event: KeyboardEvent) => {
    if (!paging.has(event.key) || isComposing(event)) return
    const { target } = event
    if (target instanceof Element && !target.matches('body, html')) {
      event.preventDefault()
      event.stopPropagation()
    }
    forward(event)
  }
  const last = (event: KeyboardEvent) => {
    if (isForHost(event)) forward(event)
  }
  window.addEventListener('keydown', first, { capture: true })
  window.addEventListener('keydown', last)
  return () => {
    window.removeEventListener('keydown', first, { capture: true })
    window.removeEventListener('keydown', last)
  }
}

/** What a key does in a deck of reveal.js, in the words of its `postMessage` interface. */
interface RevealCall {
  method: string
  args: number[]
}

const calls: Record<string, RevealCall> = {
  PageDown: { method: 'next', args: [] },
  PageUp: { method: 'prev', args: [] },
  ArrowRight: { method: 'right', args: [] },
  ArrowLeft: { method: 'left', args: [] },
  ArrowDown: { method: 'down', args: [] },
  ArrowUp: { method: 'up', args: [] },
  Home: { method: 'slide', args: [0] },
  // Past the end is the last slide.
  End: { method: 'slide', args: [9999] },
  Escape: { method: 'toggleOverview', args: [] },
}

/** The text that makes a reveal.js deck move as it would by this key; null for a key it has no use for. */
export function revealCall({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): string | null {
  const call = key === ' ' ? calls[shiftKey ? 'PageUp' : 'PageDown'] : calls[key]
  return call ? JSON.stringify(call) : null
}
