import { afterEach, describe, expect, it, vi } from 'vitest'
import { forwardKeys } from '../../../src/modes/embed/keys'

/** An element that no key means anything to. */
class Plain {
  matches = () => false
}

/** Presses a key with the focus on an element, in a window that hands over what the page has no use for. */
function handedOver(key: string, composing: { isComposing?: boolean; keyCode?: number }): string[] {
  const window = new EventTarget()
  vi.stubGlobal('window', window)
  vi.stubGlobal('Element', Plain)
  vi.stubGlobal('document', { fullscreenElement: null, querySelector: () => null })
  const keys: string[] = []
  forwardKeys((event) => keys.push(event.key))
  const press = new Event('keydown', { cancelable: true })
  for (const [name, value] of Object.entries({ key, target: new Plain(), ...composing }))
    Object.defineProperty(press, name, { value })
  window.dispatchEvent(press)
  return keys
}

afterEach(() => vi.unstubAllGlobals())

describe('keys that a figure has no use for', () => {
  it('are handed to the host once', () => {
    for (const key of ['Escape', 'ArrowRight', ' ', 'PageDown']) expect(handedOver(key, {})).toEqual([key])
  })

  it('stay where they go into a syllable that is being composed, as browsers say it in either way', () => {
    for (const key of ['Escape', 'ArrowRight', 'PageDown'])
      for (const composing of [{ isComposing: true }, { keyCode: 229 }])
        expect(handedOver(key, composing)).toEqual([])
  })
})
