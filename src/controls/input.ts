/**
 * Whether a key goes into a syllable that is being composed. 229: some browsers send the first key before they say that
 * one is being composed, and Safari the last one after it has been.
 */
export const isComposing = (press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  press.isComposing || press.keyCode === 229

let isDown = false
const waiting = new Set<() => void>()

if (typeof window !== 'undefined') {
  const press = () => {
    isDown = true
  }
  // Once what the release itself brings is over: a click, a last move of a thumb.
  const release = () =>
    void setTimeout(() => {
      isDown = false
      for (const then of waiting) then()
      waiting.clear()
    })
  window.addEventListener('pointerdown', press, { capture: true })
  for (const type of ['pointerup', 'pointercancel']) window.addEventListener(type, release, { capture: true })
}

/** Whether a pointer is down, anywhere on the page. */
export const isPointerDown = (): boolean => isDown

/** Calls back at once, or where a pointer is down, once it is up and its click is over. Returns what cancels it. */
export function afterPress(then: () => void): () => void {
  if (isDown) waiting.add(then)
  else then()
  return () => void waiting.delete(then)
}
