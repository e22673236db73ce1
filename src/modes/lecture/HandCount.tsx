import { NumberField } from '../../controls/NumberField'
import { settingWords } from '../../figures/words'
import { useNumbers, useWords } from '../../language/language'
import { lectureWords } from '../words'
import styles from './HandCount.module.css'
import { mostHands } from './lectureStore'

interface Props {
  /** The choice's number, from 1 */
  choice: number
  count: number
  onCount: (count: number) => void
}

const range = { min: 0, max: mostHands, whole: true } as const

/** How many hands went up for a choice, to be typed or counted up by the arrow keys. */
export function HandCount({ choice, count, onCount }: Props) {
  const { hands: words } = useWords(lectureWords)
  const { number } = useWords(settingWords)
  const numbers = useNumbers()
  return (
    <span className={styles.count} data-hands data-counted={count > 0}>
      <NumberField
        label={words.of(numbers.count(choice))}
        value={count}
        range={range}
        format={String}
        digits={4}
        onChange={onCount}
        words={number}
      />
    </span>
  )
}

/** The part of the room that raised a hand for a choice: a bar under it, and the numbers behind it. */
export function HandBar({ count, all }: { count: number; all: number }) {
  const { hands: words } = useWords(lectureWords)
  const numbers = useNumbers()
  return (
    <span className={styles.votes} data-votes={count}>
      <span
        className={styles.bar}
        style={{ '--part': String(count / all) } as React.CSSProperties}
        aria-hidden="true"
      />
      <span className="visually-hidden">{words.name} </span>
      {numbers.count(count)} <span className={styles.part}>{numbers.percent(count / all, 0)}</span>
    </span>
  )
}

/** Leads to the first count of hands; whether the screen asks for one. */
export function focusHands(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-hands] input:not([inert] *)')
  field?.focus()
  field?.select()
  return field !== null
}
