import { type KeyboardEvent, useState } from 'react'
import styles from './ClassName.module.css'
import { cutName, defaultName } from './probabilities'

interface ClassNameProps {
  index: number
  name: string
  onName: (name: string) => void
  /** What it is, spoken ('Name of class 2'). */
  label: string
  /** Stands where the class has no name of its own. */
  placeholder: string
}

/** The name of a class, as text that can be typed over. Emptied, it is its number again; Escape takes typing back. */
export function ClassName({ index, name, onName, label, placeholder }: ClassNameProps) {
  // The draft may be longer than a name: cutting while Hangul is being composed would break the syllable.
  const [draft, setDraft] = useState<{ text: string; before: string } | null>(null)
  const own = name === defaultName(index) ? '' : name

  function type(text: string) {
    setDraft({ text, before: draft?.before ?? name })
    onName(cutName(text, index))
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || draft === null) return
    if (event.key === 'Enter') setDraft(null)
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    setDraft(null)
    onName(draft.before)
  }

  return (
    <input
      type="text"
      className={styles.name}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      placeholder={placeholder}
      value={draft?.text ?? own}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={handleKey}
    />
  )
}
