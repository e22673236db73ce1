import { useLayoutEffect, useRef } from 'react'
import styles from './Headline.module.css'

/** A screen's sentence: in smaller type where it does not fit a line, so that the figure below has the room. */
export function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is to be measured anew.
  useLayoutEffect(() => {
    const element = heading.current
    if (!element) return
    const choose = () => {
      const lines = () => element.offsetHeight / Number.parseFloat(getComputedStyle(element).lineHeight)
      element.dataset.small = 'false'
      element.dataset.small = String(lines() > 1.5)
    }
    choose()
    const observer = new ResizeObserver(choose)
    observer.observe(element.parentElement!)
    document.fonts.addEventListener('loadingdone', choose)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', choose)
    }
  }, [children])
  return (
    <h1 ref={heading} className={styles.headline}>
      {children}
    </h1>
  )
}
