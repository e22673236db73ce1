import { preventOrphansIn } from '../language/typeset/preventOrphans'
import type { Chapter as ChapterId } from '../state/place'
import type { Chapter } from './chapter'

type Load = () => Promise<Chapter>

/**
 * The chapters that are written, each in a part of the program of its own, fetched when it is opened. Their order is
 * that of the address (`state/place.ts`). Story, lecture, embed and the browser's tests are made from this list.
 */
export const chapterLoads: Partial<Record<ChapterId, Load>> = {
  reparameterization: () => import('./reparameterization/chapter').then((part) => part.reparameterization),
  'exponential-race': () => import('./exponentialRace/chapter').then((part) => part.exponentialRace),
  'gumbel-max': () => import('./gumbelMax/chapter').then((part) => part.gumbelMax),
  'blocked-gradient': () => import('./blockedGradient/chapter').then((part) => part.blockedGradient),
  'gumbel-softmax': () => import('./gumbelSoftmax/chapter').then((part) => part.gumbelSoftmax),
  temperature: () => import('./temperature/chapter').then((part) => part.temperature),
  expectation: () => import('./expectation/chapter').then((part) => part.expectation),
  gradient: () => import('./gradient/chapter').then((part) => part.gradient),
  training: () => import('./training/chapter').then((part) => part.training),
}

const loading = new Map<ChapterId, Promise<Chapter>>()

/** A chapter, or null where it is not written yet; the same promise every time, for `use`. */
export function loadChapter(id: ChapterId): Promise<Chapter> | null {
  const load = chapterLoads[id]
  if (!load) return null
  const known = loading.get(id)
  if (known) return known
  const promise = load().then((chapter) => ({ ...chapter, words: preventOrphansIn(chapter.words) }))
  loading.set(id, promise)
  // A part that did not arrive is fetched anew the next time it is asked for.
  promise.catch(() => loading.delete(id))
  return promise
}
