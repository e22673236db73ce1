/** A key as the frame tells it. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The numbers from 27 on by which older programs know the keys that a frame hands on. */
const keyCodes = 'Escape,,,,, ,PageUp,PageDown,End,Home,ArrowLeft,ArrowUp,ArrowRight,ArrowDown'.split(',')

/** A key as if it had been pressed in the host's own page. */
export function keyEvent(pressed: Key): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true, composed: true })
  const value = 27 + keyCodes.indexOf(pressed.key)
  // Not every browser takes them from the constructor.
  return Object.defineProperties(event, { keyCode: { value }, which: { value } })
}
