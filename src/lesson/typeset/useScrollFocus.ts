import { type RefObject, useEffect } from 'react'

/**
 * Lets the keyboard scroll what is wider than its column: the element takes the focus while it overflows, and only
 * then, so that formulas that fit are no stops on the way of the Tab key.
 */
export function useScrollFocus(root: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is a new child to watch.
  useEffect(() => {
    const element = root.current!
    const judge = () => {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0
      else element.removeAttribute('tabindex')
    }
    // A formula within a line has no scroll of its own.
    const boxes = element.querySelectorAll(':scope > .katex-display .katex-base')
    if (boxes.length === 0) return
    const observer = new ResizeObserver(judge)
    for (const each of [element, ...boxes]) observer.observe(each)
    return () => observer.disconnect()
  }, [root, content])
}
