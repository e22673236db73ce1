import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { setN } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import styles from './CountChoices.module.css'
import { settingWords } from './words'

const choices = [1, 10, 1000, 100_000]

/** N in a few buttons, for a figure whose own sliders take the place beside it. */
export function CountChoices() {
  const { n: words } = useWords(settingWords)
  const { count } = useNumbers()
  const { n, hide } = useChosen((state) => state.parameters)
  if (hide.includes('n')) return null
  return (
    <fieldset className={styles.choices} aria-label={words.choices}>
      <span className={styles.label} aria-hidden="true">
        {words.label}
      </span>
      {choices.map((value) => (
        <Button key={value} pressed={value === n} onClick={() => setN(value)}>
          {count(value)}
        </Button>
      ))}
    </fieldset>
  )
}
