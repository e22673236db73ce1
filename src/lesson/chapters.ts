import { use } from 'react'
import type { Late } from '../language/late'
import { lateWithWords } from '../language/latePart'
import type { Chapter as ChapterId } from '../state/place'
import type { Chapter } from './chapter'

/**
 * The chapters, each in a part of the program of its own, which is fetched when it is opened. Their order is that of the
 * address (`state/place.ts`).
 */
export const chapterParts: Record<ChapterId, Late<Chapter>> = {
  reparameterization: lateWithWords(
    () => import('./reparameterization/chapter').then((part) => part.reparameterization),
    (language) => import(`./reparameterization/words.${language}.tsx`),
  ),
  'exponential-race': lateWithWords(
    () => import('./exponentialRace/chapter').then((part) => part.exponentialRace),
    (language) => import(`./exponentialRace/words.${language}.tsx`),
  ),
  'gumbel-max': lateWithWords(
    () => import('./gumbelMax/chapter').then((part) => part.gumbelMax),
    (language) => import(`./gumbelMax/words.${language}.tsx`),
  ),
  'blocked-gradient': lateWithWords(
    () => import('./blockedGradient/chapter').then((part) => part.blockedGradient),
    (language) => import(`./blockedGradient/words.${language}.tsx`),
  ),
  'gumbel-softmax': lateWithWords(
    () => import('./gumbelSoftmax/chapter').then((part) => part.gumbelSoftmax),
    (language) => import(`./gumbelSoftmax/words.${language}.tsx`),
  ),
  temperature: lateWithWords(
    () => import('./temperature/chapter').then((part) => part.temperature),
    (language) => import(`./temperature/words.${language}.tsx`),
  ),
  expectation: lateWithWords(
    () => import('./expectation/chapter').then((part) => part.expectation),
    (language) => import(`./expectation/words.${language}.tsx`),
  ),
  gradient: lateWithWords(
    () => import('./gradient/chapter').then((part) => part.gradient),
    (language) => import(`./gradient/words.${language}.tsx`),
  ),
  training: lateWithWords(
    () => import('./training/chapter').then((part) => part.training),
    (language) => import(`./training/words.${language}.tsx`),
  ),
  'in-use': lateWithWords(
    () => import('./inUse/chapter').then((part) => part.inUse),
    (language) => import(`./inUse/words.${language}.tsx`),
  ),
}

/** A chapter, fetched when it is first asked for: suspends until it and its words are there. */
export function useChapter(id: ChapterId): Chapter {
  const part = chapterParts[id]
  return part.now() ?? use(part.load())
}
