import { setLanguage } from '../state/actions'
import { type Language, languages } from '../state/parameters'
import { useChosen } from '../state/store'
import { SegmentedControl } from './SegmentedControl'

/** What each language is called by those who speak it, in short. */
const names: Record<Language, string> = { en: 'EN', ko: '한국어' }

/** The page's language, to be chosen. */
export function LanguageChoice({ legend }: { legend: string }) {
  const lang = useChosen((state) => state.parameters.lang)
  return (
    <SegmentedControl
      legend={legend}
      quiet
      value={lang}
      onChange={setLanguage}
      segments={languages.map((id) => ({ id, label: names[id], lang: id }))}
    />
  )
}
