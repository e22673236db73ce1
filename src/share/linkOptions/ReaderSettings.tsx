import { SegmentedControl } from '../../controls/SegmentedControl'
import { useWords } from '../../language/language'
import {
  type ControlName,
  controlNames,
  type Language,
  languageNames,
  languages,
  type Theme,
  themes,
} from '../../state/parameters'
import styles from '../share.module.css'
import { shareWords } from '../words'

/** What a link lays down for those who open it. */
export interface ForReaders {
  /** Controls that are not shown */
  hide: readonly ControlName[]
  /** Null: each reader's own. */
  lang: Language | null
  theme: Theme
}

interface Props {
  settings: ForReaders
  onChange: (settings: Partial<ForReaders>) => void
}

/** Language, colours and hidden controls of a link that is being made; to stand in a grid of choices. */
export function ReaderSettings({ settings: { hide, lang, theme }, onChange }: Props) {
  const words = useWords(shareWords).reader
  const { themes: themeNames } = useWords(shareWords)
  const toggle = (control: ControlName, hidden: boolean) =>
    onChange({ hide: controlNames.filter((name) => (name === control ? hidden : hide.includes(name))) })
  return (
    <>
      <SegmentedControl
        legend={words.language}
        value={lang ?? 'own'}
        onChange={(id) => onChange({ lang: id === 'own' ? null : id })}
        segments={[
          { id: 'own', label: words.ownLanguage },
          ...languages.map((id) => ({ id, label: languageNames[id], lang: id })),
        ]}
      />
      <SegmentedControl
        legend={words.theme}
        value={theme}
        onChange={(id) => onChange({ theme: id })}
        segments={themes.map((id) => ({ id, label: themeNames[id] }))}
      />
      <fieldset className={styles.checks}>
        <legend>{words.hide}</legend>
        {controlNames.map((control) => (
          <label key={control}>
            <input
              type="checkbox"
              checked={hide.includes(control)}
              onChange={(event) => toggle(control, event.currentTarget.checked)}
            />
            {words.controls[control]}
          </label>
        ))}
      </fieldset>
    </>
  )
}
