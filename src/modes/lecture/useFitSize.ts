import { type RefObject, useLayoutEffect } from 'react'

/** Sizes of type that are tried, the largest first, as shares of the usual one. */
const sizes = { largest: 1.3, smallest: 0.5, step: 0.05 } as const

const spills = (box: Element): boolean =>
  [box, ...box.querySelectorAll('[data-columns-of]')].some(
    (part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
  ) || [...box.querySelectorAll('.tex')].some((formula) => formula.scrollWidth > formula.clientWidth + 1)

/** The largest size at which the content fits, in so many columns; 0 where there is none. */
function largest(box: HTMLElement, columns: number): number {
  box.dataset.columns = String(columns)
  for (let size: number = sizes.largest; size >= sizes.smallest; size -= sizes.step) {
    box.style.setProperty('--size', size.toFixed(2))
    if (!spills(box)) return size
  }
  return 0
}

/**
 * Sets `--size` of a box of fixed size to the largest share of the usual type at which its content fits: for paper, where
 * type may be smaller than on stage. `data-columns` says in how many columns; what stands in them has `data-columns-of`.
 *
 * @param content changes when the content does
 * @param mostColumns how many columns may be tried
 */
export function useFitSize(box: RefObject<HTMLElement | null>, content: unknown, mostColumns = 1): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content is to be fitted anew.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const choose = () => {
      let best = { columns: 1, size: largest(element, 1) }
      // What is read with ease in one column stays there.
      for (let columns = 2; columns <= mostColumns && best.size < 0.95; columns++) {
        const size = largest(element, columns)
        if (size > best.size) best = { columns, size }
      }
      element.dataset.columns = String(best.columns)
      element.style.setProperty('--size', Math.max(best.size, sizes.smallest).toFixed(2))
    }
    choose()
    const observer = new ResizeObserver(choose)
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', choose)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', choose)
    }
  }, [box, content, mostColumns])
}
