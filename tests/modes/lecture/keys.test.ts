import { describe, expect, it } from 'vitest'
import { actionForKey, type Focus, type KeyPress } from '../../../src/modes/lecture/keys'

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
      expect(actionForKey(press('PageDown'), focus)).toBe('next')
      expect(actionForKey(press('PageUp'), focus)).toBe('back')
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
    ['d', 'KeyD', 'ㅇ', 'pen'],
    ['e', 'KeyE', 'ㄷ', 'erase'],
    ['v', 'KeyV', 'ㅍ', 'vote'],
  ])('is %s by its letter, and %s where a Korean layout writes %s', (letter, code, hangul, action) => {
    expect(actionForKey(press(letter, code), 'none')).toBe(action)
    expect(actionForKey(press(letter.toUpperCase(), code), 'none')).toBe(action)
    expect(actionForKey(press(hangul, code), 'none')).toBe(action)
  })

  it('is the letter that it writes, not the place where another layout has it', () => {
    // Dvorak writes x where others have b, and ? where others have [.
    expect(actionForKey(press('x', 'KeyB'), 'none')).toBeNull()
    expect(actionForKey(press('?', 'BracketLeft'), 'none')).toBe('help')
  })

  it('is a letter and nothing else while somebody types or composes a syllable', () => {
    for (const key of ['b', '.', ' ', 'r', 'Home', 'ArrowRight', 'Enter', '[', 'Escape'])
      expect(actionForKey(press(key), 'typing')).toBeNull()
    expect(actionForKey(press('ㅠ', 'KeyB', { isComposing: true }), 'none')).toBeNull()
    expect(actionForKey(press('Process', 'KeyB', { keyCode: 229 }), 'none')).toBeNull()
  })

  it('is a sign by whatever keys the layout writes it with, and by its place where the layout writes a letter there', () => {
    // Option on a Mac, AltGr on Windows, which reports Ctrl and Alt.
    expect(actionForKey(press('[', 'Digit5', { altKey: true }), 'none')).toBe('cooler')
    expect(actionForKey(press(']', 'Digit9', { altKey: true, ctrlKey: true }), 'none')).toBe('warmer')
    for (const [key, code] of [
      ['ü', 'BracketLeft'],
      ['å', 'BracketLeft'],
      ['х', 'BracketLeft'],
    ] as const)
      expect(actionForKey(press(key, code), 'none')).toBe('cooler')
    expect(actionForKey(press('ъ', 'BracketRight'), 'none')).toBe('warmer')
    expect(actionForKey(press('[', '', { ctrlKey: true }), 'none')).toBeNull()
    expect(actionForKey(press('[', '', { metaKey: true }), 'none')).toBeNull()
  })

  it('takes the last change back with u, Ctrl+Z or ⌘Z, unless somebody types', () => {
    expect(actionForKey(press('u', 'KeyU'), 'none')).toBe('undo')
    for (const modifier of ['ctrlKey', 'metaKey']) {
      expect(actionForKey(press('z', 'KeyZ', { [modifier]: true }), 'none')).toBe('undo')
      expect(actionForKey(press('ㅋ', 'KeyZ', { [modifier]: true }), 'arrows')).toBe('undo')
      expect(actionForKey(press('z', 'KeyZ', { [modifier]: true }), 'typing')).toBeNull()
    }
    expect(actionForKey(press('z', 'KeyZ'), 'none')).toBeNull()
  })

  it('belongs to the browser with Ctrl, Alt or Meta', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      for (const key of ['r', 'f', 'PageDown', 'F5'])
        expect(actionForKey(press(key, '', { [modifier]: true }), 'none')).toBeNull()
  })

  it('stays with a slider in focus if it is an arrow, and with whatever is in focus if it presses or leaps', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      expect(actionForKey(press(key), 'arrows')).toBeNull()
    expect(actionForKey(press('ArrowRight'), 'press')).toBe('next')
    for (const key of [' ', 'Enter', 'Home', 'End']) {
      expect(actionForKey(press(key), 'press')).toBeNull()
      expect(actionForKey(press(key), 'arrows')).toBeNull()
      expect(actionForKey(press(key), 'none')).not.toBeNull()
    }
    expect(actionForKey(press('['), 'arrows')).toBe('cooler')
  })

  it('is heard without characters only if it writes none, or is space', () => {
    for (const key of ['b', '.', 'r', 'o', 'e', '?', '[', '+', 'B', 'ㅠ'])
      expect(actionForKey(press(key, 'KeyB'), 'none', false)).toBeNull()
    expect(actionForKey(press('[', 'Digit5', { altKey: true }), 'none', false)).toBeNull()
    for (const [key, action] of [
      ['PageDown', 'next'],
      [' ', 'next'],
      ['Enter', 'next'],
      ['ArrowLeft', 'back'],
      ['Backspace', 'back'],
      ['Home', 'first'],
      ['F5', 'present'],
      ['Escape', 'close'],
    ])
      expect(actionForKey(press(key!), 'none', false)).toBe(action)
    expect(actionForKey(press('z', 'KeyZ', { ctrlKey: true }), 'none', false)).toBe('undo')
  })

  it('starts the show rather than the page anew, where a clicker sends F5', () => {
    for (const focus of ['none', 'typing'] as const) expect(actionForKey(press('F5'), focus)).toBe('present')
  })

  it('is nobody’s that is no key of ours', () => {
    for (const key of ['x', 'Tab', 'Shift', 'constructor', 'F1', '5'])
      expect(actionForKey(press(key), 'none')).toBeNull()
  })
})
