import { type RefObject, useLayoutEffect } from 'react'

const isTooSmall = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/**
 * Whether content leaves its box, or a column of it. A formula that is too wide scrolls by itself, and nothing may scroll
 * here; one within a line has no width of its own.
 */
const spills = (box: Element): boolean =>
  [box, ...box.querySelectorAll('[data-columns-of]')].some(isTooSmall) ||
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

/** Sizes of type that are tried, as shares of the usual one. */
const sizes = { largest: 1.3, smallest: 0.5, step: 0.05 } as const

/** The largest size at which the content fits, in so many columns, by bisection; 0 where there is none. */
function largest(box: HTMLElement, columns: number): number {
  box.dataset.columns = String(columns)
  let [fitting, spilling] = [-1, Math.round((sizes.largest - sizes.smallest) / sizes.step) + 1]
  const sizeOf = (step: number) => sizes.smallest + step * sizes.step
  while (spilling - fitting > 1) {
    const step = Math.floor((fitting + spilling) / 2)
    box.style.setProperty('--size', sizeOf(step).toFixed(2))
    if (spills(box)) spilling = step
    else fitting = step
  }
  return fitting < 0 ? 0 : sizeOf(fitting)
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
    let { clientWidth: width, clientHeight: height } = element
    const observer = new ResizeObserver(() => {
      // Its first call tells what is known.
      if (element.clientWidth === width && element.clientHeight === height) return
      ;[width, height] = [element.clientWidth, element.clientHeight]
      choose()
    })
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', choose)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', choose)
    }
  }, [box, content, mostColumns])
}
