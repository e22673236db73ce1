import { type RefObject, startTransition, useEffect, useState } from 'react'
import { showForPaper } from '../plots/frame/useSize'

/** Whether an element is in view or near it: within a share of the window's height. On paper everything is. */
export function useInView(box: RefObject<Element | null>, near = '40%'): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    // Of several entries, as after a fast scroll, the last tells how it is now.
    const observer = new IntersectionObserver(
      (entries) => setInView(entries.at(-1)?.isIntersecting ?? false),
      { rootMargin: `${near} 0px` },
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
  }, [box, near])
  return inView
}

/** The value as it was when the condition last held. */
export function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}

/** A value out of view follows once it has stayed as it is for so long, ms. */
const rest = 300

/**
 * The value: at once while an element is in view, else once it has come to rest, so that what a slider moves renders only
 * what is seen of it, and nothing stays untrue.
 */
export function useFollowing<T>(box: RefObject<Element | null>, value: T): T {
  const inView = useInView(box, '5%')
  const [kept, setKept] = useState(value)
  if (inView && kept !== value) setKept(value)
  useEffect(() => {
    if (kept === value) return
    const timer = setTimeout(() => startTransition(() => setKept(value)), rest)
    return () => clearTimeout(timer)
  }, [kept, value])
  return inView ? value : kept
}
