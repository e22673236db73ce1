import { type RefObject, useCallback, useLayoutEffect } from 'react'

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

/** From one size of type to the next that is tried where none of the levels fits, times the usual one; and the least. */
const [typeStep, leastType] = [0.05, 0.5]

/**
 * Sets `data-level` of a box of fixed size to the lowest level, from 0, at which its content fits. What a level leaves
 * out or makes smaller, the box's style says. Where none fits, the type of the box gets smaller until one does: who asked
 * for larger type has the largest that shows the whole screen.
 *
 * @param content changes when the content does
 */
export function useFitLevel(box: RefObject<HTMLElement | null>, levels: number, content: unknown): void {
  const choose = useCallback(
    (element: HTMLElement) => {
      const fits = () => {
        for (let level = 0; level < levels; level++) {
          element.dataset.level = String(level)
          if (!spills(element)) return true
        }
        return false
      }
      element.style.removeProperty('--type')
      const larger = Number.parseFloat(getComputedStyle(element).getPropertyValue('--larger')) || 1
      for (let type = larger; !fits() && type > leastType; ) {
        type -= typeStep
        element.style.setProperty('--type', `calc(var(--usual-type) * ${type.toFixed(2)})`)
      }
    },
    [levels],
  )
  useFit(box, content, choose)
}

/** Fits a box, and again when its size, its content or a font changes. @param choose keep its identity */
export function useFit(
  box: RefObject<HTMLElement | null>,
  content: unknown,
  choose: (element: HTMLElement) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `content` is not read, but its change is what must be fitted
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    let { clientWidth: width, clientHeight: height } = element
    const again = () => choose(element)
    again()
    const observer = new ResizeObserver(() => {
      // The observer's first call reports the size that was just fitted.
      if (element.clientWidth === width && element.clientHeight === height) return
      ;[width, height] = [element.clientWidth, element.clientHeight]
      again()
    })
    observer.observe(element)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [box, content, choose])
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
  const choose = useCallback(
    (element: HTMLElement) => {
      let best = { columns: 1, size: largest(element, 1) }
      // What is read with ease in one column stays there.
      for (let columns = 2; columns <= mostColumns && best.size < 0.95; columns++) {
        const size = largest(element, columns)
        if (size > best.size) best = { columns, size }
      }
      element.dataset.columns = String(best.columns)
      element.style.setProperty('--size', Math.max(best.size, sizes.smallest).toFixed(2))
    },
    [mostColumns],
  )
  useFit(box, content, choose)
}
