import { type RefObject, useEffect } from 'react'

/** The sides on which a formula goes on out of sight, for the eye: it fades there (typeset.css). */
function hiddenSides({ scrollLeft, clientWidth, scrollWidth }: HTMLElement): string {
  const sides = [scrollLeft > 1 && 'start', scrollLeft + clientWidth < scrollWidth - 1 && 'end']
  return sides.filter(Boolean).join(' ')
}

/**
 * Lets the keyboard scroll what is wider than its column, and shows where it goes on: the element takes the focus while
 * it overflows, and only then, so that formulas that fit are no stops on the way of the Tab key.
 */
export function useScrollFocus(root: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is a new child to watch.
  useEffect(() => {
    const element = root.current!
    const judge = () => {
      if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0
      else element.removeAttribute('tabindex')
      fade()
    }
    const fade = () => {
      const sides = hiddenSides(element)
      if (sides === '') delete element.dataset.more
      else element.dataset.more = sides
    }
    // A formula within a line has no scroll of its own.
    const boxes = element.querySelectorAll(':scope > .katex-display .katex-base')
    if (boxes.length === 0) return
    const observer = new ResizeObserver(judge)
    for (const each of [element, ...boxes]) observer.observe(each)
    element.addEventListener('scroll', fade, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', fade)
    }
  }, [root, content])
}
