import { createContext, type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * How high pictures are: `usual`, the height that each takes by itself; `fill`, they share the height of a box of
 * definite size among them, and their letters get smaller before anything is cut; a number, the usual height but at most
 * so many CSS pixels.
 */
export type Room = 'usual' | 'fill' | number

export const RoomContext = createContext<Room>('usual')

/** The inside of a box. */
export interface BoxSize {
  /** CSS pixels; 0 before the first layout */
  width: number
  height: number
  /** CSS pixels of 1 em there: labels keep the reader's size of type */
  em: number
}

const watched = new Set<() => void>()

/** Paper is taken as soon as this returns: too early for an observer. Twice, since one box may lie within another. */
function measureAll(): void {
  for (let round = 0; round < 2; round++)
    flushSync(() => {
      for (const measure of watched) measure()
    })
}

// Figures that come for paper alone do so while the event is captured (`showForPaper`): this is after all of them.
if (typeof window !== 'undefined') window.addEventListener('beforeprint', measureAll)

/** Has something shown before paper is taken, and measured. Returns a function that takes that back. */
export function showForPaper(show: () => void): () => void {
  const showNow = () => flushSync(show)
  window.addEventListener('beforeprint', showNow, { capture: true })
  return () => window.removeEventListener('beforeprint', showNow, { capture: true })
}

/**
 * The size of an element, kept up to date. A transform that shows it smaller changes nothing. A change of type alone is
 * felt where the element's height is set in em.
 */
export function useSize(element: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, em: 16 })
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box
      const em = Number.parseFloat(getComputedStyle(box).fontSize)
      setSize((last) =>
        last.width === width && last.height === height && last.em === em ? last : { width, height, em },
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    measure()
    watched.add(measure)
    return () => {
      observer.disconnect()
      watched.delete(measure)
    }
  }, [element])
  return size
}
