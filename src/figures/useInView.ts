import { type RefObject, startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { showForPaper } from '../plots/frame/useSize'

/**
 * Whether an element is in view or near it: within a share of the window's height. On paper everything is.
 *
 * @param parts selects what of it counts; all of it by default
 */
export function useInView(box: RefObject<Element | null>, near = '40%', parts?: string): boolean {
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const elements = parts === undefined ? [element] : [...element.querySelectorAll(parts)]
    const seen = new Set<Element>()
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target)
          else seen.delete(target)
        setInView(seen.size > 0)
      },
      { rootMargin: `${near} 0px` },
    )
    const look = () => {
      observer.disconnect()
      for (const each of elements) observer.observe(each)
    }
    look()
    const forget = showForPaper(() => setInView(true))
    window.addEventListener('afterprint', look)
    return () => {
      observer.disconnect()
      forget()
      window.removeEventListener('afterprint', look)
    }
  }, [box, near, parts])
  return inView
}

/** The value as it was when the condition last held. */
export function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}

/**
 * What is out of view follows once nothing has moved for so long, ms, and where frames take longer, for twice as long as
 * from the last move to this one: else it would render in the frames' time.
 */
const rest = 50

/** Moves farther apart than this, ms, are single ones. */
const together = 250

/** What brings each value that is behind up to date. */
const behind = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let movedAt = -Infinity
/** Whether the values that are told now belong to a move that has begun the wait. */
let waits = false

/** All values that a move leaves behind are told in one go, and follow together. */
function followAtRest(follow: () => void): () => void {
  behind.add(follow)
  if (!waits) {
    waits = true
    queueMicrotask(() => {
      waits = false
    })
    const now = performance.now()
    const pace = now - movedAt
    movedAt = now
    clearTimeout(timer)
    // A newer move drops what has been rendered of it.
    timer = setTimeout(() => startTransition(followAll), pace < together ? Math.max(rest, 2 * pace) : rest)
  }
  return () => void behind.delete(follow)
}

/** Brings what is out of view up to date at once, for those who read it all the same. */
export function followNow(): void {
  // A figure follows the part of a chapter that it stands in.
  for (let within = 0; within < 2 && behind.size > 0; within++) flushSync(followAll)
}

function followAll(): void {
  for (const follow of behind) follow()
}

if (typeof document !== 'undefined')
  for (const event of ['copy', 'selectstart']) document.addEventListener(event, followNow, { capture: true })

/**
 * The value: at once while an element is in view, else once it has come to rest, so that what a slider moves renders only
 * what is seen of it, and what is out of view is right too once the slider rests.
 *
 * @param parts selects what of the element is to be seen; all of it by default
 */
export function useFollowing<T>(box: RefObject<Element | null>, value: T, parts?: string): T {
  const inView = useInView(box, '5%', parts)
  const [kept, setKept] = useState(value)
  useEffect(() => {
    if (kept !== value) return followAtRest(() => setKept(value))
  }, [kept, value])
  return inView ? value : kept
}
