import { useLayoutEffect, useRef } from 'react'
import styles from './Headline.module.css'

/** A screen's sentence: on one line where smaller type makes that possible, so that the figure below has the room. */
export function Headline({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is to be measured anew.
  useLayoutEffect(() => {
    const element = heading.current
    if (!element) return
    const choose = () => {
      const lines = () => element.offsetHeight / Number.parseFloat(getComputedStyle(element).lineHeight)
      element.dataset.small = 'false'
      if (lines() < 1.5) return
      element.dataset.small = 'true'
      if (lines() > 1.5) element.dataset.small = 'false'
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
