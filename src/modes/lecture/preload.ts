import { createStore, useStore } from 'zustand'
import { qrCodes } from '../../controls/QrCode'
import { whenIdle, whenPainted } from '../../engine/whenPainted'
import { prefetchWorkers } from '../../engine/workerPool/openWorker'
import { figures } from '../../figures/figures'
import { refetchFailedLinks } from '../../language/failedLinks'
import type { Late } from '../../language/late'
import { catalogue } from '../../lesson/catalogue'
import type { Screen } from '../../lesson/deck'
import { explorationOf, lectureSteps } from '../../lesson/lectureSteps'
import type { Chapter } from '../../state/place'
import { lecture } from './lectureStore'

/** Whether all that this window may show has been fetched; 'missing' where something failed to load. */
export type Standing = 'fetching' | 'there' | 'missing'

const fetched = createStore<{ standing: Standing }>(() => ({ standing: 'fetching' }))

export const useFetched = (): Standing => useStore(fetched, ({ standing }) => standing)

async function fetchChapter(chapter: Chapter): Promise<boolean> {
  if (!(await catalogue[chapter].part.prefetch())) return false
  const { explorations } = catalogue[chapter].part.now()!
  const all = await Promise.all(explorations.map(({ figure }) => figures[figure].component.prefetch()))
  return !all.includes(false)
}

const arrives = (part: Promise<unknown>): Promise<boolean> =>
  part.then(
    () => true,
    () => false,
  )

type Prefetched = Pick<Late<unknown>, 'prefetch'>

/** The site's own font faces. Stand-ins are local fonts, which a machine may lack. */
const ownFaces = () => [...document.fonts].filter(({ family }) => !family.includes('stand-in'))

/** Resolves once the screen that a chapter is at has come and is painted; says whether it came. */
async function whenShown(chapter: Chapter): Promise<boolean> {
  const { outline, part } = catalogue[chapter]
  if (!(await part.prefetch())) return false
  const shown = explorationOf(outline, lectureSteps(chapter)[lecture.getState().step - 1])
  if (shown && !(await figures[shown.figure].component.prefetch())) return false
  await new Promise<void>((resolve) => whenIdle(resolve))
  await whenPainted()
  return true
}

/**
 * Fetches the present screen first, and the rest after it is painted.
 * @param chapters reordered in place: one that fails moves to the end, and fetching stops, since others may need the same file
 */
async function fetchAll(chapters: Chapter[], others: readonly Prefetched[]): Promise<boolean> {
  const [first] = chapters
  const isShown = first === undefined || (await whenShown(first))
  const parts = isShown
    ? [
        ...[qrCodes, ...others].map((part) => part.prefetch()),
        ...[prefetchWorkers(), ...ownFaces().map((face) => face.load())].map(arrives),
      ]
    : []
  for (const chapter of [...chapters])
    if (!isShown || !(await fetchChapter(chapter))) {
      chapters.push(...chapters.splice(chapters.indexOf(chapter), 1))
      return false
    }
  return !(await Promise.all(parts)).includes(false)
}

/** The first pause before what did not arrive is fetched again, and the longest one, in ms; each is twice the last. */
const pauses = { first: 5_000, longest: 120_000 }

/** Resolves after a while, or as soon as there is a network again. */
const pause = (duration: number) =>
  new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      resolve()
    }
    const timer = setTimeout(end, duration)
    window.addEventListener('online', end)
  })

let newest = 0

/**
 * Fetches whatever the lecture may show, the present chapter first, so that it goes on where the network does not, and again
 * after growing pauses where something did not arrive; `useFetched` tells when all of it is there. Never rejects.
 * @param others what else is to be fetched for this window
 */
export async function preload(screens: readonly Screen[], others: readonly Prefetched[] = []): Promise<void> {
  newest += 1
  const own = newest
  const chapters = [...new Set([lecture.getState().chapter, ...screens.map(({ chapter }) => chapter)])]
  fetched.setState({ standing: 'fetching' })
  for (let wait = pauses.first; own === newest; wait = Math.min(2 * wait, pauses.longest)) {
    const all = await fetchAll(chapters, others)
    if (own !== newest) return
    fetched.setState({ standing: all ? 'there' : 'missing' })
    if (all) return
    await pause(wait)
    await refetchFailedLinks()
  }
}
