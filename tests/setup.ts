import { beforeAll } from 'vitest'
import { hasWords, loadWords } from '../src/language/words'
import { languages } from '../src/state/parameters'

/** Words are there before a test renders them, as they are before the page does. */
beforeAll(async () => {
  // Words bring words: a chapter's those of the glossary.
  for (const language of languages) while (!hasWords(language)) await loadWords(language)
})
