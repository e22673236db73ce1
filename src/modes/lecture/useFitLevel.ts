import { type RefObject, useLayoutEffect } from 'react'

const isTooSmall = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/** A formula that is too wide scrolls by itself; on stage nothing scrolls. One within a line has no width of its own. */
const spills = (box: Element): boolean =>
  isTooSmall(box) ||
  [...box.querySelectorAll('.tex')].some(
    (formula) => formula.clientWidth > 0 && formula.scrollWidth > formula.clientWidth + 1,
  )

/**
 * Sets `data-level` of a box of fixed size to the lowest level, from 0, at which its content fits; the last one where
 * none does. What a level leaves out or makes smaller, the box's style says.
 *
 * @param content changes when the content does
 */
export function useFitLevel(box: RefObject<HTMLElement | null>, levels: number, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is to be fitted anew.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const choose = () => {
      for (let level = 0; level < levels; level++) {
        element.dataset.level = String(level)
        if (!spills(element)) return
      }
    }
    choose()
    const observer = new ResizeObserver(choose)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', choose)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', choose)
    }
  }, [box, levels, content])
}
