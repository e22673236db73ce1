import { expect, it } from 'vitest'
import { browserLanguage } from '../../src/embed-element/hostPage'
import { browserLanguage as frames } from '../../src/state/browserLanguage'
import { languages } from '../../src/state/parameters'

it.each([[[]], [['ko-KR']], [['de', 'KO']], [['fr', 'en-GB', 'ko']], [['fr']], [['kok']], [['eng']]])(
  'the element finds the language that its frame finds: %j',
  (tags: string[]) => {
    expect(browserLanguage(languages, tags)).toBe(frames(tags))
  },
)
