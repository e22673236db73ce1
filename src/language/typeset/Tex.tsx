import 'katex/dist/katex.css'
import './typeset.css'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { joinText } from './joinText'
import { type Mark, useMarks } from './marks'
import type { Typeset } from './tex'
import { useScrollFocus } from './useScrollFocus'

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
export function Tex({ math, slots, className, label, onSymbol, lit, start = '', end = '' }: Props) {
  const root = useRef<HTMLSpanElement>(null)
  const set = useMemo(() => (start + end === '' ? math : joinText(math, start, end)), [math, start, end])
  const html = useMemo(() => ({ __html: set }), [set])
  useSlots(root, set, slots)
  useScrollFocus(root, set)
  const pointer = useMarks(root, set, onSymbol, lit)
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
}

/** Writes slots before the browser paints; touches only those whose text is new. */
function useSlots(
  root: React.RefObject<HTMLSpanElement | null>,
  math: string,
  slots: Readonly<Record<string, string>> | undefined,
): void {
  const places = useRef<{ math: string; texts: Map<string, Text[]> } | null>(null)
  useLayoutEffect(() => {
    if (places.current?.math !== math) places.current = { math, texts: slotTexts(root.current!) }
    for (const [name, value] of Object.entries(slots ?? {})) {
      const texts = places.current.texts.get(name)
      if (texts === undefined) throw new Error(`The formula has no \\slot{${name}}`)
      for (const text of texts) if (text.data !== value) text.data = value
    }
  }, [root, math, slots])
}

function slotTexts(root: HTMLElement): Map<string, Text[]> {
  const texts = new Map<string, Text[]>()
  for (const element of root.querySelectorAll('[data-slot]')) {
    const name = element.getAttribute('data-slot')!
    texts.set(name, [...(texts.get(name) ?? []), element.firstChild as Text])
  }
  return texts
}
