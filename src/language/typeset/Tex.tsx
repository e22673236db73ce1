import 'katex/dist/katex.css'
import './typeset.css'
import { memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Mark, useMarks } from './marks'
import type { Typeset } from './tex'

const base = '<span class="katex-base">'
const visible = '<span class="katex-html" aria-hidden="true">'

/**
 * A formula within a line, in one piece with the text that touches it: its first box with `start` before it, its last
 * with `end` behind it. Between its boxes it may still break.
 */
function joinText(math: Typeset, start: string, end: string): string {
  const [head, ...boxes] = math.split(base)
  const [mathml] = head!.split(visible)
  // What closes the visible half and the whole stands behind the last box.
  const last = boxes.length - 1
  boxes[last] = boxes[last]!.slice(0, -'</span></span>'.length)
  const set = (box: string) => `<span class="katex">${visible}${base}${box}</span></span>`
  const [first, ...others] = boxes.map(set)
  const spoken = `${escaped(start)}${mathml}</span>`
  if (last === 0) return whole(`${spoken}${first}${escaped(end)}`)
  const ends = [whole(`${spoken}${first}`), whole(`${others.at(-1)}${escaped(end)}`)] as const
  // Firefox breaks no line between two boxes that each forbid breaks within.
  return [ends[0], ...others.slice(0, -1), ends[1]].join('<wbr>')
}

const whole = (html: string) => `<span class="whole">${html}</span>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The sides on which a formula goes on out of sight, for the eye: it fades there (elements.css). */
function hiddenSides({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): string {
  const sides = [scrollLeft > 1 && 'start', scrollLeft + clientWidth < scrollWidth - 1 && 'end']
  return sides.filter(Boolean).join(' ')
}

/**
 * Fits a formula to its column: one that is somewhat wider gets smaller; one that is wider still scrolls, by keyboard
 * too, and shows where it goes on. It takes the focus only while it overflows, so that formulas that fit are no stops on
 * the way of the Tab key.
 */
function useFit(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current!
    // A formula within a line breaks instead, and a slide of the lecture has a size of its own.
    const boxes = [...element.querySelectorAll(':scope > .katex-display .katex-base')]
    if (boxes.length === 0) return
    const mayShrink = !element.closest('[data-stage]')
    let writing = 0
    let judged = ''
    const fade = () => {
      const sides = hiddenSides(element)
      if (sides === '') delete element.dataset.more
      else element.dataset.more = sides
    }
    const judge = () => {
      if (mayShrink && element.clientWidth > 0) {
        const [now, fit] = [sizeOf(element), fittingSize(element, boxes)]
        // Letters do not shrink evenly: what got smaller for the same room and the same text may seem to fit at more.
        const given = `${element.clientWidth} ${element.textContent}`
        const mayGrow = given !== judged
        judged = given
        cancelAnimationFrame(writing)
        // All formulas of a page are measured first and written then; what was written is judged again.
        if (fit < now || (mayGrow && fit > now))
          writing = requestAnimationFrame(() => element.style.setProperty('--fit', String(fit)))
      }
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0
      else element.removeAttribute('tabindex')
      fade()
    }
    const observer = new ResizeObserver(judge)
    for (const each of [element, ...boxes]) observer.observe(each)
    element.addEventListener('scroll', fade, { passive: true })
    return () => {
      cancelAnimationFrame(writing)
      observer.disconnect()
      element.removeEventListener('scroll', fade)
    }
  }, [root])
}

/** Below this share of its usual size a formula is hard to read. */
const leastSize = 0.75

const sizeOf = (element: HTMLElement) => Number(element.style.getPropertyValue('--fit') || 1)

/** The share of its usual size, in hundredths, at which a formula has room in its column; at least `leastSize`. */
function fittingSize(element: HTMLElement, boxes: readonly Element[]): number {
  const usual = boxes.reduce((sum, box) => sum + box.getBoundingClientRect().width, 0) / sizeOf(element)
  const room = element.clientWidth - Number.parseFloat(getComputedStyle(element).paddingInlineEnd)
  return Math.max(leastSize, Math.min(1, Math.floor((100 * room) / usual) / 100))
}

interface Props {
  math: Typeset
  /** The text of each `\slot`: a number as the reader should see it, with − (U+2212) for minus. */
  slots?: Readonly<Record<string, string>> | undefined
  className?: string | undefined
  /** Read out in place of the formula, where its meaning says more than its symbols. */
  label?: string | undefined
  /** The symbol under the pointer or the finger, null when it has left. */
  onSymbol?: ((mark: Mark | null) => void) | undefined
  /** The symbol to light up, wherever it was pointed at. */
  lit?: Mark | null | undefined
  /** Text that touches the formula within its line, before and behind it (`preventOrphans` hands it over). */
  start?: string
  end?: string
}

/**
 * A formula. Its HTML is set once; afterwards only the text of slots that changed is written, in the visible half and
 * in the MathML that is read out, so that numbers can follow a slider at every frame.
 *
 * Its symbols are for the pointer only: a screen reader skips the visible half, so nothing there may hold the focus.
 * Offer the same marks as buttons elsewhere.
 */
export function Tex({ math, start = '', end = '', ...formula }: Props) {
  // Another formula is another element: neither numbers, light nor scroll of the last one stay.
  return <Formula key={`${start === ''} ${end === ''} ${math}`} {...{ math, start, end }} {...formula} />
}

const Formula = memo(function Formula(props: Props & { start: string; end: string }) {
  const { math, start, end, slots, className, label, onSymbol, lit } = props
  const root = useRef<HTMLSpanElement>(null)
  const [html] = useState(() => ({ __html: start + end === '' ? math : joinText(math, start, end) }))
  useTouching(root, start, end)
  useSlots(root, slots)
  useFit(root)
  const pointer = useMarks(root, onSymbol, lit)
  return (
    <span
      ref={root}
      className={className === undefined ? 'tex' : `tex ${className}`}
      // A translator would put nodes of its own in the place of those that slots are written into.
      translate="no"
      {...(label === undefined ? {} : { role: 'img', 'aria-label': label })}
      {...pointer}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: `math` is HTML that our own build made; slots are text.
      dangerouslySetInnerHTML={html}
    />
  )
})

/** Writes the text that touches a formula, which may be a number: set again, all of the formula would be laid out again. */
function useTouching(root: RefObject<HTMLElement | null>, start: string, end: string): void {
  useLayoutEffect(() => {
    const write = (node: ChildNode | null | undefined, text: string) => {
      if (text !== '' && (node as Text).data !== text) (node as Text).data = text
    }
    write(root.current!.firstElementChild?.firstChild, start)
    write(root.current!.lastElementChild?.lastChild, end)
  }, [root, start, end])
}

/** Writes slots before the browser paints; touches only those whose text is new. */
function useSlots(
  root: RefObject<HTMLElement | null>,
  slots: Readonly<Record<string, string>> | undefined,
): void {
  const places = useRef<Map<string, Text[]>>(null)
  useLayoutEffect(() => {
    places.current ??= slotTexts(root.current!)
    for (const [name, value] of Object.entries(slots ?? {})) {
      const texts = places.current.get(name)
      if (texts === undefined) throw new Error(`The formula has no \\slot{${name}}`)
      for (const text of texts) if (text.data !== value) text.data = value
    }
  }, [root, slots])
}

function slotTexts(root: HTMLElement): Map<string, Text[]> {
  const texts = new Map<string, Text[]>()
  for (const element of root.querySelectorAll('[data-slot]')) {
    const name = element.getAttribute('data-slot')!
    texts.set(name, [...(texts.get(name) ?? []), element.firstChild as Text])
  }
  return texts
}
