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
