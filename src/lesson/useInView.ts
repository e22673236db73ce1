import { type RefObject, useEffect, useState } from 'react'

/** Whether an element is in view or near it. On paper everything is. */
export function useInView(box: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false), {
      rootMargin: '40% 0px',
    })
    observer.observe(element)
    const showAll = () => {
      observer.disconnect()
      setInView(true)
    }
    window.addEventListener('beforeprint', showAll)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', showAll)
    }
  }, [box])
  return inView
}
