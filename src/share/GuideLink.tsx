import { useLanguage, useWords } from '../language/language'
import { guideAddress } from './guideAddress'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The way to the page for teachers, where there is one. */
export function GuideLink() {
  const { teaching } = useWords({ en, ko })
  const address = guideAddress(useLanguage())
  if (address === null) return null
  return (
    <a href={address} target="_blank" rel="noopener">
      {teaching}
    </a>
  )
}
