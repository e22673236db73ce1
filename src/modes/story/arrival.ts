import { useMemo } from 'react'
import type { Chapter } from '../../lesson/chapter'
import { builtAt, type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
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
export function useArrival({ id, explorations }: Chapter): Arrival | null {
  const place = useChosen((state) => state.place)
  return useMemo(() => {
    if (place.view !== 'lesson' || place.chapter !== id || !place.step) return null
    const step = lectureSteps(id)[place.step - 1]
    if (!step || step.kind === 'title') return null
    const shown = step.kind === 'exploration' && explorations.find((each) => each.id === step.exploration)
    const build = Math.min(place.build ?? 0, step.builds - 1)
    return { step, build, built: shown ? builtAt(shown, build) : null }
  }, [id, explorations, place])
}

/** How long what is still being fetched may move the page beneath the reader, ms. */
const patience = 10_000
const acts = ['pointerdown', 'wheel', 'keydown'] as const

/** Brings an element to the top of the window, with the focus, and keeps it there until the reader does something. */
export function bringIntoView(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return
  const observer = new ResizeObserver(() => element.scrollIntoView({ block: 'start' }))
  const end = () => {
    clearTimeout(timer)
    observer.disconnect()
    for (const act of acts) window.removeEventListener(act, end, { capture: true })
  }
  const timer = setTimeout(end, patience)
  for (const act of acts) window.addEventListener(act, end, { capture: true, passive: true })
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  observer.observe(document.body)
  return end
}
