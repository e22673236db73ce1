import { hasWords, loadWords } from '../../src/language/words'
import { catalogue } from '../../src/lesson/catalogue'
import { languages } from '../../src/state/parameters'

/** All chapters, with their words in every language. */
export const chapters = await Promise.all(Object.values(catalogue).map(({ part }) => part.load()))
for (const language of languages) while (!hasWords(language)) await loadWords(language)
