/**
 * Where index.html lies: beside this program. Null where the program was written into a page, as pandoc does for one file
 * with all in it: it then has the page's own address or none, and nothing of the app lies there.
 *
 * @param program `import.meta.url`
 * @param page base address of the document, which is that of a module within it
 */
export function appAddress(program: string, page: string): string | null {
  const [own, around] = [program, page].map((address) => address.replace(/#.*/s, ''))
  const isFile = /^(?:https?|file):/.test(program) && own !== around
  return isFile ? new URL('./index.html', program).href : null
}

/** The language of a figure to which none is named: the first of the browser's that the app speaks, else English. */
export const browserLanguage = (
  spoken: readonly string[],
  tags: readonly string[] = navigator.languages,
): string =>
  tags.map((tag) => tag.split('-', 1)[0]!.toLowerCase()).find((tag) => spoken.includes(tag)) ?? 'en'

/**
 * The scheme of colours that a figure is to have beside text of a colour, whether the host names a `color-scheme` or not:
 * light text stands on a dark ground.
 *
 * @param color as a browser computes it: `rgb(…)` and `color(space …)`, or a notation that begins with the lightness, of 1 or of 100
 */
export function schemeBeside(color: string): 'dark' | 'light' {
  // The name of a space may have digits; older browsers know no lookbehind, and would not even say that they are old.
  const numbers = color.replace(/^\w+\((?:[a-z][\w-]* )?/, '').match(/[\d.]+/g) ?? []
  const [first, second, third] = numbers.map(Number) as [number, number, number]
  const sum = first + second + third
  const isLight = /^[rc]/.test(color) ? sum > (/^r/.test(color) ? 382 : 1.5) : first > (first > 1 ? 50 : 0.5)
  return isLight ? 'dark' : 'light'
}

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
