import { useLanguage, useWords } from '../../lesson/language'
import type { Language } from '../../state/parameters'
import { publicAddress } from '../../state/publicAddress'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The guides that the build publishes beside the app (`vite/guides.ts`). */
const files: Record<Language, string> = { en: 'teaching.html', ko: 'teaching.ko.html' }

/** The way to the page for teachers. The app in one file has nothing beside it: it names the site, where there is one. */
export function GuideLink() {
  const { teaching } = useWords({ en, ko })
  const file = files[useLanguage()]
  const { url, reachable } = publicAddress()
  const isAlone = import.meta.env.MODE === 'single-file'
  if (isAlone && !reachable) return null
  return (
    <a href={isAlone ? new URL(file, url).href : file} target="_blank" rel="noopener">
      {teaching}
    </a>
  )
}
