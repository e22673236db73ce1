import { type Language, languages } from '../state/parameters'
import { type Late, late } from './late'

/** The words of one part of the page in every language, each language fetched when it is spoken. */
export interface Words<W> {
  /** The words in a language; null where they have not arrived. */
  now(language: Language): W | null
  /** Fetches them; the same promise every time. */
  load(language: Language): Promise<W>
}

const needed = new Set<Words<unknown>>()

/**
 * Words, each language in a module of its own that exports `words`. Nothing is fetched until a part of the page needs
 * them: whoever shows it names its words (`wordsHere`, `latePart`), so that `useWords` has them at once.
 *
 * @param load the import of each language
 * @param prepare what is made of a language's words when they arrive; they stay as they are by default
 */
export function defineWords<Loaded, W = Loaded>(
  load: Record<Language, () => Promise<{ words: Loaded }>>,
  prepare: (words: Loaded, language: Language) => Promise<W> = async (words) => words as Loaded & W,
): Words<W> {
  const each = Object.fromEntries(
    languages.map((language) => [
      language,
      late(async () => prepare((await load[language]()).words, language)),
    ]),
  ) as Record<Language, Late<W>>
  const words: Words<W> = {
    now: (language) => each[language].now(),
    load: (language) => {
      needed.add(words)
      return each[language].load()
    },
  }
  return words
}

/** Words that the page needs from now on. */
export function needWords(words: readonly Words<unknown>[]): void {
  for (const each of words) needed.add(each)
}

/** Whether all words that have been needed until now are there in a language. */
export const hasWords = (language: Language): boolean =>
  [...needed].every((words) => words.now(language) !== null)

/** Fetches all words that have been needed until now, in a language. */
export async function loadWords(language: Language): Promise<void> {
  await Promise.all([...needed].map((words) => words.load(language)))
}
