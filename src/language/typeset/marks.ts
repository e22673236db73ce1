import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { MathSymbol } from './tex'

/** A quantity of the lesson, of one class or of all. */
export interface Mark {
  symbol: MathSymbol
  /** Counted from 0, as everywhere in the code; null where no class is meant. */
  index: number | null
}

/** The mark that an element of a formula, or a control, belongs to. */
export function markOf(element: Element): Mark | null {
  const symbol = element.closest('[data-symbol]')
  if (symbol === null) return null
  const number = symbol.closest('[data-class]') ?? symbol.querySelector('[data-class]')
  return {
    symbol: symbol.getAttribute('data-symbol') as MathSymbol,
    index: number === null ? null : Number(number.getAttribute('data-class')) - 1,
  }
}

const same = (one: Mark | null, other: Mark | null) =>
  one?.symbol === other?.symbol && one?.index === other?.index

/**
 * Tells which mark of a formula is pointed at, and lights up those equal to `lit` (attribute `data-lit`; a mark
 * without a class lights every class's, and is lit by every class's).
 *
 * A finger has no hover: a tap holds the mark until the next tap anywhere.
 */
export function useMarks(
  root: RefObject<HTMLElement | null>,
  onSymbol: ((mark: Mark | null) => void) | undefined,
  lit: Mark | null | undefined,
) {
  const told = useRef<Mark | null>(null)
  const release = useRef<() => void>(undefined)
  const tell = (mark: Mark | null) => {
    if (same(told.current, mark)) return
    told.current = mark
    onSymbol?.(mark)
  }

  useLayoutEffect(() => {
    for (const element of root.current!.querySelectorAll('[data-symbol]')) {
      const mark = markOf(element)!
      const index = mark.index === null || lit?.index === null || mark.index === lit?.index
      element.toggleAttribute('data-lit', mark.symbol === lit?.symbol && index)
    }
  }, [root, lit])
  useEffect(() => () => release.current?.(), [])

  if (onSymbol === undefined) return {}
  return {
    onPointerOver: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') tell(markOf(event.target as Element))
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') tell(null)
    },
    onPointerUp: (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      tell(markOf(event.target as Element))
      const clear = () => tell(null)
      document.addEventListener('pointerdown', clear, { once: true, capture: true })
      release.current = () => document.removeEventListener('pointerdown', clear, { capture: true })
    },
  }
}
