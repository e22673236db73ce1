import { use } from 'react'
import type { FigureId } from '../figures/figure'
import { type Late, late } from '../language/late'
import { lateWithWords } from '../language/latePart'
import { defineWords } from '../language/words'
import type { Language } from '../state/parameters'
import { type Chapter as ChapterId, chapters } from '../state/place'
import { outline as blockedGradient } from './blockedGradient/outline'
import type { Chapter, ChapterProse, ChapterText } from './chapter'
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
import { chapterTitles, glossaryWords } from './words'

interface CatalogueEntry {
  /** On the page from its start: small. */
  outline: Outline
  /** What is read and seen of the chapter, fetched with its words when it is opened. */
  text: Late<ChapterText>
  /** The chapter with its derivation, whose formulas are the larger half. */
  part: Late<Chapter>
}

/**
 * A chapter's row.
 *
 * @param derivation the import of its lines
 * @param load the import of its words in each language
 * @param choices what else it says of itself
 */
const entry = <D extends string, E extends string>(
  id: ChapterId,
  outline: Outline<E>,
  derivation: () => Promise<Pick<Chapter<D, E>, 'derivation' | 'core'>>,
  load: Record<Language, () => Promise<{ words: ChapterProse<D, E> }>>,
  choices: Pick<Chapter<D, E>, 'sketch'> = {},
): CatalogueEntry => {
  // Who asks for an outline alone, as a lecture's plan does, needs no formula's style sheet.
  const words = defineWords(load, async (loaded, language) => {
    const [{ preventOrphansIn }, titles] = await Promise.all([
      import('../language/typeset/preventOrphans'),
      chapterTitles.load(language),
    ])
    return { title: titles[id], ...preventOrphansIn(loaded) }
  })
  const text = lateWithWords(async () => ({ id, ...outline, ...choices, words }), words, glossaryWords)
  const whole = async () => {
    const [chapterWords, lines] = await Promise.all([text.load(), derivation()])
    return { ...chapterWords, ...lines }
  }
  return { outline, text, part: late(whole) }
}

/** All chapters: the one list that story, lecture, address, contents and embeds are made from. */
export const catalogue: Record<ChapterId, CatalogueEntry> = {
  reparameterization: entry(
    'reparameterization',
    reparameterization,
    () => import('./reparameterization/derivation'),
    { en: () => import('./reparameterization/words.en'), ko: () => import('./reparameterization/words.ko') },
  ),
  'exponential-race': entry(
    'exponential-race',
    exponentialRace,
    () => import('./exponentialRace/derivation'),
    { en: () => import('./exponentialRace/words.en'), ko: () => import('./exponentialRace/words.ko') },
    { sketch: 'winners' },
  ),
  'gumbel-max': entry(
    'gumbel-max',
    gumbelMax,
    () => import('./gumbelMax/derivation'),
    { en: () => import('./gumbelMax/words.en'), ko: () => import('./gumbelMax/words.ko') },
    { sketch: 'uniform-winners' },
  ),
  'blocked-gradient': entry(
    'blocked-gradient',
    blockedGradient,
    () => import('./blockedGradient/derivation'),
    { en: () => import('./blockedGradient/words.en'), ko: () => import('./blockedGradient/words.ko') },
  ),
  'gumbel-softmax': entry(
    'gumbel-softmax',
    gumbelSoftmax,
    () => import('./gumbelSoftmax/derivation'),
    { en: () => import('./gumbelSoftmax/words.en'), ko: () => import('./gumbelSoftmax/words.ko') },
    { sketch: 'samples' },
  ),
  temperature: entry('temperature', temperature, () => import('./temperature/derivation'), {
    en: () => import('./temperature/words.en'),
    ko: () => import('./temperature/words.ko'),
  }),
  expectation: entry(
    'expectation',
    expectation,
    () => import('./expectation/derivation'),
    { en: () => import('./expectation/words.en'), ko: () => import('./expectation/words.ko') },
    { sketch: 'mean' },
  ),
  gradient: entry('gradient', gradient, () => import('./gradient/derivation'), {
    en: () => import('./gradient/words.en'),
    ko: () => import('./gradient/words.ko'),
  }),
  training: entry('training', training, () => import('./training/derivation'), {
    en: () => import('./training/words.en'),
    ko: () => import('./training/words.ko'),
  }),
  'in-use': entry('in-use', inUse, () => import('./inUse/derivation'), {
    en: () => import('./inUse/words.en'),
    ko: () => import('./inUse/words.ko'),
  }),
}

/** A chapter without its derivation, fetched when it is first asked for: suspends until it and its words are there. */
export function useChapterText(id: ChapterId): ChapterText {
  return use(catalogue[id].text.load())
}

/** A chapter, fetched when it is first asked for: suspends until it, its derivation and its words are there. */
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
