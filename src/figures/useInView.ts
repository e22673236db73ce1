import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether an element is in view or near it. On paper everything is. */
export function useInView(box: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Of several entries, as after a fast scroll, the last tells how it is now.
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: '40% 0px' },
    )
    observer.observe(element)
    // The sheet is taken as soon as this returns.
    const show = () => {
      // Figures are as wide as the column there.
      document.documentElement.dataset.paper = ''
      flushSync(() => setInView(true))
    }
    const look = () => {
      delete document.documentElement.dataset.paper
      observer.unobserve(element)
      observer.observe(element)
    }
    window.addEventListener('beforeprint', show)
    window.addEventListener('afterprint', look)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
      window.removeEventListener('afterprint', look)
    }
  }, [box])
  return inView
}

/** The value as it was when the condition last held. */
export function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}
