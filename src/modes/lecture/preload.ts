import { createStore, useStore } from 'zustand'
import { loadQrCodes } from '../../controls/QrCode'
import { prefetchWorkers } from '../../engine/prefetchWorkers'
import { figures } from '../../figures/figures'
import { loadChapter } from '../../lesson/chapters'
import type { Screen } from '../../lesson/deck'
import type { Chapter, Figure } from '../../state/place'

/** How far what this window of the lecture may show has been fetched; missing is what did not arrive. */
export type Standing = 'fetching' | 'there' | 'missing'

const fetched = createStore<{ standing: Standing }>(() => ({ standing: 'fetching' }))

export const useFetched = (): Standing => useStore(fetched, ({ standing }) => standing)

let newest = 0

async function fetchChapter(chapter: Chapter): Promise<void> {
  const { explorations } = (await loadChapter(chapter)) ?? { explorations: [] }
  await Promise.all(explorations.map(({ figure }) => figures[figure as Figure]?.load()))
}

const arrives = (part: Promise<unknown>): Promise<boolean> =>
  part.then(
    () => true,
    () => false,
  )

/**
 * Fetches whatever the lecture may show, chapter by chapter, so that it goes on where the network does not; `useFetched`
 * tells when all of it is there. Never rejects.
 * @param others what else is to be fetched for this window
 */
export async function preload(
  screens: readonly Screen[],
  others: readonly (() => Promise<unknown>)[] = [],
): Promise<void> {
  newest += 1
  const own = newest
  fetched.setState({ standing: 'fetching' })
  const faces = [...document.fonts].map((face) => face.load())
  const parts = [loadQrCodes(), prefetchWorkers(), ...faces, ...others.map((load) => load())].map(arrives)
  for (const chapter of new Set(screens.map((screen) => screen.chapter))) {
    const part = arrives(fetchChapter(chapter))
    parts.push(part)
    await part
  }
  const all = await Promise.all(parts)
  if (own === newest) fetched.setState({ standing: all.includes(false) ? 'missing' : 'there' })
}
