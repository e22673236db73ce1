import { afterAll, beforeAll } from 'vitest'
import { hasWords, loadWords } from '../src/language/words'
import { languages } from '../src/state/parameters'
import { store } from '../src/state/store'

/** Words are there before a test renders them, as they are before the page does. */
beforeAll(async () => {
  // Words bring words: a chapter's those of the glossary.
  for (const language of languages) while (!hasWords(language)) await loadWords(language)
})

/** The next file begins with the page as it opens: files of one worker share its modules. */
afterAll(() => store.setState(store.getInitialState(), true))
