import { afterAll, beforeAll } from 'vitest'
import * as figureWords from '../src/figures/words'
import { hasWords, loadWords, needWords } from '../src/language/words'
import * as lessonWords from '../src/lesson/words'
import * as modeWords from '../src/modes/words'
import * as shareWords from '../src/share/words'
import { programWords } from '../src/shell/words'
import { languages } from '../src/state/parameters'
import { store } from '../src/state/store'

needWords([...programWords, ...[figureWords, lessonWords, modeWords, shareWords].flatMap(Object.values)])

/** Words are there before a test renders them, as they are before the page does. */
beforeAll(async () => {
  // A test's own imports may need more.
  for (const language of languages) while (!hasWords(language)) await loadWords(language)
})

/** The next file begins with the page as it opens: files of one worker share its modules. */
afterAll(() => store.setState(store.getInitialState(), true))
