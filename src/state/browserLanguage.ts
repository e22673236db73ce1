import { isLanguage, type Language } from './parameters'

/** The first of the browser's languages (BCP 47 tags, the preferred one first) that the app speaks, else English. */
export function browserLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-', 1)[0]!
    if (isLanguage(language)) return language
  }
  return 'en'
}
