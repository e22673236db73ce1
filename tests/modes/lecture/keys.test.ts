import { describe, expect, it } from 'vitest'
import { type Focus, type KeyPress, wishOf } from '../../../src/modes/lecture/keys'

const press = (key: string, code = '', more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})
const focuses: readonly Focus[] = ['none', 'press', 'arrows', 'typing']

describe('a key of the lecture', () => {
  it('turns the screen whatever is in focus, if it is a clicker’s page key', () => {
    for (const focus of focuses) {
      expect(wishOf(press('PageDown'), focus)).toBe('next')
      expect(wishOf(press('PageUp'), focus)).toBe('back')
    }
  })

  it.each([
    ['b', 'KeyB', 'ㅠ', 'black'],
    ['f', 'KeyF', 'ㄹ', 'fullscreen'],
    ['r', 'KeyR', 'ㄱ', 'reset'],
    ['o', 'KeyO', 'ㅐ', 'overview'],
    ['n', 'KeyN', 'ㅜ', 'redraw'],
    ['s', 'KeyS', 'ㄴ', 'speaker'],
    ['q', 'KeyQ', 'ㅂ', 'link'],
    ['c', 'KeyC', 'ㅊ', 'controls'],
    ['p', 'KeyP', 'ㅔ', 'spotlight'],
    ['h', 'KeyH', 'ㅗ', 'handout'],
  ])('is %s by its letter, and %s where a Korean layout writes %s', (letter, code, hangul, wish) => {
    expect(wishOf(press(letter, code), 'none')).toBe(wish)
    expect(wishOf(press(letter.toUpperCase(), code), 'none')).toBe(wish)
    expect(wishOf(press(hangul, code), 'none')).toBe(wish)
  })

  it('is the letter that it writes, not the place where another layout has it', () => {
    // Dvorak writes x where others have b, and ? where others have [.
    expect(wishOf(press('x', 'KeyB'), 'none')).toBeNull()
    expect(wishOf(press('?', 'BracketLeft'), 'none')).toBe('help')
  })

  it('is a letter and nothing else while somebody types or composes a syllable', () => {
    for (const key of ['b', '.', ' ', 'r', 'Home', 'ArrowRight', 'Enter', '[', 'Escape'])
      expect(wishOf(press(key), 'typing')).toBeNull()
    expect(wishOf(press('ㅠ', 'KeyB', { isComposing: true }), 'none')).toBeNull()
    expect(wishOf(press('Process', 'KeyB', { keyCode: 229 }), 'none')).toBeNull()
  })

  it('belongs to the browser with Ctrl, Alt or Meta', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['r', 'f', 'PageDown', 'F5'])
        expect(wishOf(press(key, '', { [modifier]: true }), 'none')).toBeNull()
  })

  it('stays with a slider in focus if it is an arrow, and with whatever is in focus if it presses or leaps', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      expect(wishOf(press(key), 'arrows')).toBeNull()
    expect(wishOf(press('ArrowRight'), 'press')).toBe('next')
    for (const key of [' ', 'Enter', 'Home', 'End']) {
      expect(wishOf(press(key), 'press')).toBeNull()
      expect(wishOf(press(key), 'arrows')).toBeNull()
      expect(wishOf(press(key), 'none')).not.toBeNull()
    }
    expect(wishOf(press('['), 'arrows')).toBe('cooler')
  })

  it('starts the show rather than the page anew, where a clicker sends F5', () => {
    expect(wishOf(press('F5'), 'none')).toBe('present')
  })

  it('is nobody’s that is no key of ours', () => {
    for (const key of ['x', 'Tab', 'Shift', 'constructor', 'F1', '5'])
      expect(wishOf(press(key), 'none')).toBeNull()
  })
})
