import type { Move } from '../../lesson/deck'

/** What a key asks for: a move, a change of what is shown, a thing to open. */
export type Wish =
  | Move
  | 'black'
  | 'fullscreen'
  | 'present'
  | 'reset'
  | 'redraw'
  | 'cooler'
  | 'warmer'
  | 'larger'
  | 'smaller'
  | 'overview'
  | 'help'
  | 'speaker'
  | 'link'
  | 'controls'
  | 'spotlight'
  | 'handout'
  | 'lessonLink'
  | 'close'

/** What the element in focus does with keys: types, moves by arrows, is pressed, or nothing. */
export type Focus = 'typing' | 'arrows' | 'press' | 'none'

/** The parts of a KeyboardEvent that are asked for. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>

/** Keys by name. Clickers send PageDown, PageUp, F5, Escape and '.', some of them arrows or 'b'. */
const wishes: Readonly<Record<string, Wish>> = {
  PageDown: 'next',
  PageUp: 'back',
  ArrowRight: 'next',
  ArrowLeft: 'back',
  ArrowDown: 'nextStep',
  ArrowUp: 'previousStep',
  ' ': 'next',
  Enter: 'next',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'fullscreen',
  F5: 'present',
  r: 'reset',
  n: 'redraw',
  '[': 'cooler',
  ']': 'warmer',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  o: 'overview',
  '?': 'help',
  s: 'speaker',
  q: 'link',
  c: 'controls',
  p: 'spotlight',
  h: 'handout',
  l: 'lessonLink',
  Escape: 'close',
}

/** The Latin letter that a key bears where the layout writes another script: under Hangul, 'b' writes ㅠ. */
function letterOn({ key, code }: KeyPress): string {
  const latin = /^[\x20-\x7e]$/.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? key)
  return latin.length === 1 ? latin.toLowerCase() : latin
}

const arrows = /^(?:Arrow|Home$|End$)/
const pages = /^Page(?:Up|Down)$/

/**
 * What a key press asks the lecture for; null where it is not for the lecture: with Ctrl, Alt or Meta, while a syllable
 * is being composed, while somebody types, or where the element in focus has a use for it. Page keys always win: they
 * are the clicker's.
 */
export function wishOf(press: KeyPress, focus: Focus): Wish | null {
  const { key, ctrlKey, metaKey, altKey, isComposing, keyCode } = press
  // 229: some browsers send the first key of a syllable before they say that one is being composed.
  if (ctrlKey || metaKey || altKey || isComposing || keyCode === 229) return null
  if (!pages.test(key)) {
    if (focus === 'typing') return null
    if (focus !== 'none' && (key === ' ' || key === 'Enter' || key === 'Home' || key === 'End')) return null
    if (focus === 'arrows' && arrows.test(key)) return null
  }
  const wish = letterOn(press)
  return Object.hasOwn(wishes, wish) ? wishes[wish]! : null
}

const typing =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"])'
const turned = 'input[type="range"], input[type="radio"], [role="slider"], [role="tab"], [role="menuitem"]'
const pressed = 'button, a[href], summary, input, [role="button"]'

/** What an element in focus does with keys. */
export function focusOf(element: Element | null): Focus {
  if (!element) return 'none'
  if (element.closest(typing)) return 'typing'
  if (element.closest(turned)) return 'arrows'
  if (element.closest(pressed)) return 'press'
  // Whatever else can hold the focus, a handle or a formula that scrolls, moves by arrows.
  return element.matches('[tabindex]:not([tabindex="-1"])') ? 'arrows' : 'none'
}
