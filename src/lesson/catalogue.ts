import { use } from 'react'
import type { FigureId } from '../figures/figure'
import type { Late } from '../language/late'
import { lateWithWords } from '../language/latePart'
import { type Chapter as ChapterId, chapters } from '../state/place'
import { outline as blockedGradient } from './blockedGradient/outline'
import type { Chapter } from './chapter'
import { outline as expectation } from './expectation/outline'
import { outline as exponentialRace } from './exponentialRace/outline'
import { outline as gradient } from './gradient/outline'
import { outline as gumbelMax } from './gumbelMax/outline'
import { outline as gumbelSoftmax } from './gumbelSoftmax/outline'
import { outline as inUse } from './inUse/outline'
import type { Outline } from './outline'
import { outline as reparameterization } from './reparameterization/outline'
import { outline as temperature } from './temperature/outline'
import { outline as training } from './training/outline'

interface CatalogueEntry {
  /** On the page from its start: small. */
  outline: Outline
  /** The chapter itself, fetched with its words when it is opened. */
  part: Late<Chapter>
}

/** All chapters: the one list that story, lecture, address, contents and embeds are made from. */
export const catalogue: Record<ChapterId, CatalogueEntry> = {
  reparameterization: {
    outline: reparameterization,
    part: lateWithWords(
      () => import('./reparameterization/chapter').then((part) => part.reparameterization),
      (language) => import(`./reparameterization/words.${language}.tsx`),
    ),
  },
  'exponential-race': {
    outline: exponentialRace,
    part: lateWithWords(
      () => import('./exponentialRace/chapter').then((part) => part.exponentialRace),
      (language) => import(`./exponentialRace/words.${language}.tsx`),
    ),
  },
  'gumbel-max': {
    outline: gumbelMax,
    part: lateWithWords(
      () => import('./gumbelMax/chapter').then((part) => part.gumbelMax),
      (language) => import(`./gumbelMax/words.${language}.tsx`),
    ),
  },
  'blocked-gradient': {
    outline: blockedGradient,
    part: lateWithWords(
      () => import('./blockedGradient/chapter').then((part) => part.blockedGradient),
      (language) => import(`./blockedGradient/words.${language}.tsx`),
    ),
  },
  'gumbel-softmax': {
    outline: gumbelSoftmax,
    part: lateWithWords(
      () => import('./gumbelSoftmax/chapter').then((part) => part.gumbelSoftmax),
      (language) => import(`./gumbelSoftmax/words.${language}.tsx`),
    ),
  },
  temperature: {
    outline: temperature,
    part: lateWithWords(
      () => import('./temperature/chapter').then((part) => part.temperature),
      (language) => import(`./temperature/words.${language}.tsx`),
    ),
  },
  expectation: {
    outline: expectation,
    part: lateWithWords(
      () => import('./expectation/chapter').then((part) => part.expectation),
      (language) => import(`./expectation/words.${language}.tsx`),
    ),
  },
  gradient: {
    outline: gradient,
    part: lateWithWords(
      () => import('./gradient/chapter').then((part) => part.gradient),
      (language) => import(`./gradient/words.${language}.tsx`),
    ),
  },
  training: {
    outline: training,
    part: lateWithWords(
      () => import('./training/chapter').then((part) => part.training),
      (language) => import(`./training/words.${language}.tsx`),
    ),
  },
  'in-use': {
    outline: inUse,
    part: lateWithWords(
      () => import('./inUse/chapter').then((part) => part.inUse),
      (language) => import(`./inUse/words.${language}.tsx`),
    ),
  },
}

/** A chapter, fetched when it is first asked for: suspends until it and its words are there. */
export function useChapter(id: ChapterId): Chapter {
  return use(catalogue[id].part.load())
}

/** The first chapter that shows a figure, or the exploration of it that is named; null where none does. */
export const chapterShowing = (figure: FigureId, exploration: string | null = null): ChapterId | null =>
  chapters.find((chapter) =>
    catalogue[chapter].outline.explorations.some(
      (shown) => shown.figure === figure && (exploration === null || shown.id === exploration),
    ),
  ) ?? null
