import { useSyncExternalStore } from 'react'

/** Width of a wide (East Asian) character and of any other, in em, where there is no canvas to measure with. */
const [wide, narrow] = [1, 0.58]

let context: CanvasRenderingContext2D | null | undefined

/** What the canvas has measured, by font and text, until other fonts arrive: in a drag most labels are the last frame's. */
const measured = new Map<string, number>()
const mostMeasured = 500

/** Width of a line of text, CSS pixels, as a canvas sets it. */
function measure(canvas: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font} ${text}`
  const known = measured.get(key)
  if (known !== undefined) return known
  canvas.font = font
  const { width } = canvas.measureText(text)
  if (measured.size >= mostMeasured) measured.clear()
  measured.set(key, width)
  return width
}

const canvasToMeasure = (): CanvasRenderingContext2D | null =>
  typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')

/** Family of the labels' faces; those that stand in for them until they arrive begin with the same words. */
const family = 'Lab Sans'

let arrivals = 0
const onArrival = new Set<() => void>()
const followArrivals = (listener: () => void) => {
  onArrival.add(listener)
  return () => void onArrival.delete(listener)
}

if (typeof document !== 'undefined')
  document.fonts?.addEventListener('loadingdone', ({ fontfaces }) => {
    // Formulas have faces of their own, in which nothing is measured.
    if (!fontfaces.some((face) => face.family.includes(family))) return
    measured.clear()
    arrivals++
    for (const listener of onArrival) listener()
  })

/**
 * How often faces of labels have arrived. What is laid out by the width of text is laid out again with another number:
 * measured before, it has the widths of the face that stood in.
 */
export const useFontArrivals = (): number =>
  useSyncExternalStore(
    followArrivals,
    () => arrivals,
    () => 0,
  )

/** Between letters and between words, em: 0 but where a reader's own style sheet spaces text (WCAG 2.2, 1.4.12). */
let spacing = { letters: 0, words: 0 }

/** Reads the page's text spacing for `textWidth`. Returns it as a string to compare. */
export function readTextSpacing(): string {
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(document.body)
  const inEm = (length: string) => (Number.parseFloat(length) || 0) / Number.parseFloat(fontSize)
  spacing = { letters: inEm(letterSpacing), words: inEm(wordSpacing) }
  return `${spacing.letters} ${spacing.words}`
}

/** Width that letter and word spacing add to a line of text, em. */
const addedSpacing = (text: string): number =>
  spacing.letters * [...text].length + spacing.words * (text.split(/[ \u00a0]/).length - 1)

/** The size that a CSS font names, px. */
const fontSizeOf = (font: string): number => Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '16')

/** Width in CSS pixels of a line of text as the page sets it: each digit as wide as a 0. `font` is a CSS font with its size in px. */
export function textWidth(text: string, font: string): number {
  if (context === undefined) context = canvasToMeasure()
  if (context) {
    // A canvas knows nothing of tabular digits: its 1 is narrower than the page's.
    const width = measure(context, text.replace(/\d/g, '0'), font)
    return spacing.letters || spacing.words ? width + fontSizeOf(font) * addedSpacing(text) : width
  }
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? wide : narrow), 0)
  return fontSizeOf(font) * (width + addedSpacing(text))
}

/** The text, cut and ended by '…' where it is wider than `width` CSS pixels. */
export function fitText(text: string, width: number, font: string): string {
  // Sums of widths are rounded: a room that was made for the text has it.
  if (textWidth(text, font) <= width + 0.01) return text
  const letters = [...text]
  let kept = 0
  for (let step = 2 ** Math.ceil(Math.log2(letters.length + 1)); step >= 1; step /= 2)
    if (
      kept + step <= letters.length &&
      textWidth(`${letters.slice(0, kept + step).join('')}…`, font) <= width
    )
      kept += step
  const cut = letters.slice(0, kept)
  // An isolate that the cut has left open ends with it.
  const open =
    cut.filter((letter) => letter === '\u2068').length - cut.filter((letter) => letter === '\u2069').length
  return `${cut.join('')}…${'\u2069'.repeat(open)}`
}

/** The text as lines of at most `width` CSS pixels, broken behind spaces; a word that is wider breaks anywhere. */
export function wrapText(text: string, width: number, font: string): string[] {
  const fits = (piece: string) => textWidth(piece.trimEnd(), font) <= width
  const pieces = text.split(/(?<= )/).flatMap((word) => (fits(word) ? [word] : [...word]))
  const lines = ['']
  for (const piece of pieces) {
    const line = lines.at(-1)!
    if (line === '' || fits(line + piece)) lines[lines.length - 1] = line + piece
    else lines.push(piece)
  }
  return lines
}

/** As `theme.css` names them for the page. */
const families = `${['', ' stand-in', ' stand-in DejaVu', ' stand-in Hangul'].map((face) => `'${family}${face}'`).join(', ')}, system-ui, sans-serif`

/** The CSS font of labels in a picture, to measure them with: `em` CSS pixels high. */
export const figureFont = (em: number, weight: number): string => `${weight} ${em}px ${families}`
