import { useLanguage, useWords } from '../language/language'
import { guideAddress } from './guideAddress'
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
