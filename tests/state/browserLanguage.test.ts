import { expect, it } from 'vitest'
import { browserLanguage } from '../../src/state/browserLanguage'

it.each([
  [['ko-KR', 'en'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['fr', 'KO', 'en'], 'ko'],
  [['fr'], 'en'],
  [[], 'en'],
  [['kok', 'enm'], 'en'],
])('of a browser that prefers %j is %s', (tags, language) => {
  expect(browserLanguage(tags)).toBe(language)
})
