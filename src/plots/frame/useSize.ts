import { createContext, type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useFontArrivals } from './text'

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

/** Measures of boxes; each tells whether its box has another size than before. */
const watched = new Set<() => boolean>()

/** More boxes than these do not lie one within the other. */
const deepest = 8

/** What comes for paper alone. */
const shown = new Set<() => void>()

/** Paper is taken as soon as this returns: too early for an observer. What one box shows may resize those within it. */
function prepareForPaper(): void {
  flushSync(() => {
    for (const show of shown) show()
  })
  for (let round = 0; round < deepest; round++) {
    let changed = false
    flushSync(() => {
      for (const measure of watched) changed = measure() || changed
    })
    if (!changed) return
  }
}

if (typeof window !== 'undefined') window.addEventListener('beforeprint', prepareForPaper)

/** Has something shown before paper is taken, and measured. Returns a function that takes that back. */
export function showForPaper(show: () => void): () => void {
  shown.add(show)
  return () => void shown.delete(show)
}

/**
 * The size of an element, kept up to date. A transform that shows it smaller changes nothing. A change of type alone is
 * felt where the element's height is set in em. Whoever lays text out in it does so anew when its typeface has arrived.
 */
export function useSize(element: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ width: 0, height: 0, em: 16 })
  useFontArrivals()
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    let last: BoxSize | undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = box
      const em = Number.parseFloat(getComputedStyle(box).fontSize)
      if (last?.width === width && last.height === height && last.em === em) return false
      last = { width, height, em }
      setSize(last)
      return true
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
