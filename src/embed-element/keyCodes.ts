/** The numbers by which older programs know the keys that a frame hands on. */
const keyCodes: Record<string, number> = {
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
}

export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A key as if it had been pressed in the host's own page. */
export function keyEvent({ key, code, altKey, ctrlKey, metaKey, shiftKey }: Key): KeyboardEvent {
  const pressed = { key, code, altKey, ctrlKey, metaKey, shiftKey }
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true, composed: true })
  // Not every browser takes them from the constructor.
  for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: keyCodes[key] ?? 0 })
  return event
}
