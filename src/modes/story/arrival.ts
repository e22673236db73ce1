import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { ChapterText } from '../../lesson/chapter'
import { builtAt, explorationOf, type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import type { Build } from '../../lesson/outline'
import { useChosen } from '../../state/store'

/** What an address leads to within a chapter: what a step of the lecture shows, and for a figure how it was set there. */
export interface Arrival {
  step: LectureStep
  /** How much of the step has unfolded, from 0 */
  build: number
  built: Build | null
}

/** Where the reader arrives in a chapter; null at its top. */
export function useArrival(chapter: ChapterText): Arrival | null {
  const place = useChosen((state) => state.place)
  return useMemo(() => {
    if (place.view !== 'lesson' || place.chapter !== chapter.id || !place.step) return null
    const step = lectureSteps(chapter.id)[place.step - 1]
    if (!step || step.kind === 'title') return null
    const shown = explorationOf(chapter, step)
    const build = Math.min(place.build ?? 0, step.builds - 1)
    return { step, build, built: shown ? builtAt(shown, build) : null }
  }, [chapter, place])
}

/** How long what is still being fetched may move the page beneath the reader, ms. */
const patience = 10_000
const acts = ['pointerdown', 'wheel', 'keydown'] as const

/** Scrolls now and whenever the page grows or shrinks, until the reader does something. Returns what ends it. */
function keepScrolled(scroll: () => void): () => void {
  const observer = new ResizeObserver(scroll)
  const end = () => {
    clearTimeout(timer)
    observer.disconnect()
    for (const act of acts) window.removeEventListener(act, end, { capture: true })
  }
  const timer = setTimeout(end, patience)
  for (const act of acts) window.addEventListener(act, end, { capture: true, passive: true })
  observer.observe(document.body)
  return end
}

/** Brings an element to the top of the window, with the focus, and keeps it there until the reader does something. */
export function bringIntoView(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  return keepScrolled(() => element.scrollIntoView({ block: 'start' }))
}

/** Where a reader was in a chapter: the part and in it the block at the top of the window, and where that began. */
interface ReadingPlace {
  chapter: string
  part: number
  block: number
  /** CSS pixels below the top of the window, or less than 0 */
  top: number
}

/** How long scrolling must rest, ms, before its place is kept: browsers allow 100 changes of history in 30 s. */
const rest = 300

/** What may lead to another entry of the history. No key: a held one scrolls, and would change history too often. */
const leaves = ['click', 'pagehide'] as const

const topOf = (element: Element) => element.getBoundingClientRect().top

/** A part and what it says, block by block. What a figure says comes with the figure. */
const blocksOf = (part: Element): Element[] => [
  part,
  ...part.querySelectorAll(':is(h2, p, li):not([data-figure] *), [data-figure]'),
]

/** The last of some elements, the first aside, that begins above the window or at its top. */
const lastAbove = (elements: readonly Element[]): number =>
  Math.max(
    0,
    elements.findLastIndex((element) => element.checkVisibility() && topOf(element) <= 0),
  )

/**
 * Keeps in the history's present entry where the reader is, and leads back there after a reload and on Back and Forward.
 * The browser cannot: it looks for a height, of a page that is not there yet.
 *
 * @param page whose children are the parts of the chapter; all are there when it leads back
 * @returns whether it leads back
 */
export function useReadingPlace(chapter: string, page: RefObject<Element | null>): boolean {
  const [kept] = useState(() => {
    const reading: ReadingPlace | undefined = history.state?.reading
    return reading?.chapter === chapter ? reading : null
  })
  useEffect(() => {
    const part = kept && page.current!.children[kept.part]
    const block = part && blocksOf(part)[kept.block]
    const end = block && keepScrolled(() => scrollBy({ top: topOf(block) - kept.top, behavior: 'instant' }))
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      timer = undefined
      const parts = [...page.current!.children]
      const part = lastAbove(parts)
      const blocks = blocksOf(parts[part]!)
      const block = lastAbove(blocks)
      const reading: ReadingPlace = { chapter, part, block, top: topOf(blocks[block]!) }
      try {
        history.scrollRestoration = 'manual'
        history.replaceState({ ...history.state, reading }, '')
      } catch {
        // A frame without an address of its own has no history.
      }
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, rest)
    }
    addEventListener('scroll', onScroll, { passive: true })
    // What leads elsewhere, before it does: then the present entry is another.
    const keepAtOnce = () => {
      if (timer !== undefined) keep()
    }
    for (const leave of leaves) addEventListener(leave, keepAtOnce, { capture: true })
    return () => {
      clearTimeout(timer)
      end?.()
      for (const leave of leaves) removeEventListener(leave, keepAtOnce, { capture: true })
      removeEventListener('scroll', onScroll)
      history.scrollRestoration = 'auto'
    }
  }, [chapter, page, kept])
  return kept !== null
}
