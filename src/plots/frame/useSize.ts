import { type RefObject, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { usePixelRatio } from './pixelRatio'

/** What a picture must know of the place it is laid out in. */
export interface Size {
  /** CSS pixels; 0 before the first layout */
  width: number
  /** CSS pixels of 1 em there: labels keep the reader's size of type */
  fontSize: number
  /** How tall pictures are, as a share of their usual height: `--tall`, for where there is little room */
  tall: number
  /** Device pixels per CSS pixel; it changes with zoom and from screen to screen */
  pixelRatio: number
}

const sameValues = <T extends object>(one: T, other: T): boolean =>
  (Object.keys(one) as (keyof T)[]).every((name) => one[name] === other[name])

/** The size of an element, kept up to date: its width, its size of type and the screen's pixel ratio. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const pixelRatio = usePixelRatio()
  const [{ width, fontSize, tall }, setSize] = useState({ width: 0, fontSize: 16, tall: 1 })
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const style = getComputedStyle(box)
      const next = {
        width: box.clientWidth,
        fontSize: Number.parseFloat(style.fontSize),
        tall: Number.parseFloat(style.getPropertyValue('--tall')) || 1,
      }
      setSize((last) => (sameValues(last, next) ? last : next))
    }
    // A change of type (a stage, a zoom of text alone) or of `--tall` moves no border: a hidden box feels it.
    const em = document.createElement('span')
    em.style.cssText =
      'position:absolute;width:1em;height:calc(1em * var(--tall, 1));visibility:hidden;pointer-events:none;top:0;left:0'
    box.append(em)
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    observer.observe(em)
    measure()
    // Paper is taken as soon as this returns: too early for an observer.
    const measureForPaper = () => flushSync(measure)
    window.addEventListener('beforeprint', measureForPaper)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', measureForPaper)
      em.remove()
    }
  }, [element])
  return { width, fontSize, tall, pixelRatio }
}
