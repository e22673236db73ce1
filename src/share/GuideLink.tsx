import { useLanguage, useWords } from '../language/language'
import type { Language } from '../state/parameters'
import { siteAddress } from '../state/publicAddress'
import { shareWords } from './words'

/** The way to the page for teachers, where there is one. */
export function GuideLink() {
  const { teaching } = useWords(shareWords)
  const address = guideAddress(useLanguage())
  if (address === null) return null
  return (
    <a href={address} target="_blank" rel="noopener">
      {teaching}
    </a>
  )
}

/** The guides that the build publishes beside the app (`vite/guides.ts`). */
const files: Record<Language, string> = { en: 'teaching.html', ko: 'teaching.ko.html' }

/**
 * Where the page for teachers lies. Beside the app in one file there is nothing, wherever it was put: it names the site
 * that was set when it was built.
 * @param isAlone whether this is the app in one file
 * @returns null where there is no such page to be known of
 */
export function guideAddress(
  language: Language,
  isAlone: boolean = import.meta.env.MODE === 'single-file',
  site: string | null = siteAddress(),
): string | null {
  if (!isAlone) return files[language]
  return site && new URL(files[language], site).href
}
