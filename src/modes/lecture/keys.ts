import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'
import { isComposing } from '../../controls/input'
import type { Move } from '../../lesson/deck'
import { storageOf, writeStored } from '../../state/storage'
import type { Command } from './command'
import { lecture, type Pen } from './lectureStore'

/** What a key asks for: a move, a change of what is shown, a thing to open. */
export type Action =
  | Move
  | 'black'
  | 'fullscreen'
  | 'present'
  | 'reset'
  | 'redraw'
  | 'undo'
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
  | 'pen'
  | 'erase'
  | 'vote'
  | 'handout'
  | 'lessonLink'
  | 'close'

/** What the stage's window alone does. */
const stageActions: readonly Action[] = [
  'fullscreen',
  'speaker',
  'controls',
  'spotlight',
  'handout',
  'lessonLink',
]

/** What the element in focus does with keys: types, moves by arrows, is pressed, or nothing. */
export type Focus = 'typing' | 'arrows' | 'press' | 'none'

/** The parts of a KeyboardEvent that are asked for. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>

/** Keys by name. Clickers send PageDown, PageUp, F5, Escape and '.', some of them arrows or 'b'. */
const actions: Readonly<Record<string, Action>> = {
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
  u: 'undo',
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
  d: 'pen',
  e: 'erase',
  v: 'vote',
  h: 'handout',
  l: 'lessonLink',
  Escape: 'close',
}

/** Whether a key is heard on the stage alone. */
export const isOfStage = (key: string): boolean => stageActions.some((action) => actions[key] === action)

const brackets: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' }

/**
 * What a key bears where its layout writes another script or another letter: under Hangul, 'b' writes ㅠ; where others
 * have '[', a German keyboard has ü and a Russian one х.
 */
function letterOn({ key, code }: KeyPress): string {
  const latin = /^[\x20-\x7e]$/.test(key) ? key : (/^Key([A-Z])$/.exec(code)?.[1] ?? brackets[code] ?? key)
  return latin.length === 1 ? latin.toLowerCase() : latin
}

/** A sign that some layouts write with Option, or with AltGr, which Windows reports as Ctrl and Alt. */
const isSign = (key: string) => /^[^\p{L}\p{N}\s]$/u.test(key)

/** Ctrl+Z, or ⌘Z, by letter. */
const isUndo = (press: KeyPress) =>
  (press.ctrlKey || press.metaKey) && !press.altKey && letterOn(press) === 'z'

const arrows = /^(?:Arrow|Home$|End$)/
/** What nothing else on the page has a use for. */
const clicked = /^(?:Page(?:Up|Down)|F5)$/

/**
 * What a key press asks the lecture for; null where it is not for the lecture: with Ctrl, Alt or Meta (but for
 * Ctrl+Z, and for signs that need Option or AltGr), while a syllable is being composed, while text is being typed, or
 * where the element in focus has a use for it. Page keys and F5 always win: they are the clicker's.
 *
 * @param characters whether keys that write a character are heard; space is none of them
 */
export function actionForKey(press: KeyPress, focus: Focus, characters = true): Action | null {
  const { key, ctrlKey, metaKey, altKey } = press
  if (isComposing(press)) return null
  if (isUndo(press)) return focus === 'typing' ? null : 'undo'
  if (metaKey || (ctrlKey && !altKey) || (altKey && !isSign(key))) return null
  if (!clicked.test(key)) {
    if (focus === 'typing') return null
    if (focus !== 'none' && (key === ' ' || key === 'Enter' || key === 'Home' || key === 'End')) return null
    if (focus === 'arrows' && arrows.test(key)) return null
  }
  const action = letterOn(press)
  if (!characters && action.length === 1 && action !== ' ') return null
  return Object.hasOwn(actions, action) ? actions[action]! : null
}

const typing =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"])'
const turned = 'input[type="range"], input[type="radio"], [role="slider"], [role="tab"], [role="menuitem"]'
const pressed = 'button, a[href], summary, input, [role="button"]'

/** What an element in focus does with keys. */
function focusOf(element: Element | null): Focus {
  if (!element) return 'none'
  if (element.closest(typing)) return 'typing'
  if (element.closest(turned)) return 'arrows'
  if (element.closest(pressed)) return 'press'
  // Whatever else can hold the focus, a handle or a formula that scrolls, moves by arrows.
  return element.matches('[tabindex]:not([tabindex="-1"])') ? 'arrows' : 'none'
}

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
  erase: { kind: 'erase', what: 'all' },
}

/** The command that an action comes to, if it changes the lecture itself. With a pen in hand, undo takes its last line back. */
export function commandOf(action: Action, pen: Pen | null): Command | null {
  if (action === 'undo' && pen !== null && lecture.getState().strokes.length > 0)
    return { kind: 'erase', what: 'last' }
  return commands[action] ?? null
}

const stored = 'gumbel-softmax-lab/character-keys/1'

const recall = (): boolean => storageOf('localStorage')?.getItem(stored) !== 'off'

const heard = createStore<{ on: boolean }>(() => ({ on: recall() }))

/** What is switched in one window of a lecture is so in the other. */
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === stored || key === null) heard.setState({ on: recall() })
  })

/**
 * Whether keys that write a character (letters and signs, not space) are shortcuts of the lecture. With speech input each
 * dictated letter is such a key (WCAG 2.1.4).
 */
export const useCharacterKeys = (): boolean => useStore(heard, ({ on }) => on)

/** Switches them. */
export function switchCharacterKeys(on: boolean): void {
  heard.setState({ on })
  writeStored('localStorage', stored, on ? 'on' : 'off')
}

/**
 * Listens to the keys of the lecture, before anything on the page does: the clicker always wins. `onAction` says whether
 * it had a use for the action; else the key is the browser's.
 *
 * @param isSearched whether a search is open, which takes whatever is typed
 */
export function useKeys(onAction: (action: Action) => boolean, isSearched: boolean): void {
  const characters = useCharacterKeys() && !isSearched
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actionForKey(event, focusOf(document.activeElement), characters)
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
