import { type Language, languages } from '../state/parameters'
import { type Late, late } from './late'

/** The words of one part of the page in every language, each language fetched when it is spoken. */
export interface Words<W> {
  /** The words in a language; null where they have not arrived. */
  now(language: Language): W | null
  /** Fetches them; the same promise every time. */
  load(language: Language): Promise<W>
}

const defined = new Set<Words<unknown>>()

/**
 * Words, each language in a module of its own that exports `words`. Whoever shows a part of the page waits for all words
 * that have been defined by then (`loadWords`), so that `useWords` has them at once.
 *
 * @param load the import of each language
 * @param prepare what is made of words when they arrive
 */
export function defineWords<W>(
  load: Record<Language, () => Promise<{ words: W }>>,
  prepare: (words: W) => W = (words) => words,
): Words<W> {
  const each = Object.fromEntries(
    languages.map((language) => [language, late(async () => prepare((await load[language]()).words))]),
  ) as Record<Language, Late<W>>
  const words: Words<W> = {
    now: (language) => each[language].now(),
    load: (language) => each[language].load(),
  }
  defined.add(words)
  return words
}

/** Whether all words that have been defined until now are there in a language. */
export const hasWords = (language: Language): boolean =>
  [...defined].every((words) => words.now(language) !== null)

/** Fetches all words that have been defined until now, in a language. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([...defined].map((words) => words.load(language)))
}
