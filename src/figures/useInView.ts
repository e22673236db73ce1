import { type RefObject, useEffect, useState } from 'react'
import { showForPaper } from '../plots/frame/useSize'

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
    const forget = showForPaper(() => setInView(true))
    const look = () => {
      observer.unobserve(element)
      observer.observe(element)
    }
    window.addEventListener('afterprint', look)
    return () => {
      observer.disconnect()
      forget()
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
