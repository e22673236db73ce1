import { useId } from 'react'
import { NumberField } from '../../controls/NumberField'
import { nextValue } from '../../controls/steps'
import { useWords } from '../../language/language'
import { settingWords } from '../words'
import styles from './NumberSetting.module.css'

interface Props {
  name: string
  value: number
  range: { min: number; max: number }
  onChange: (value: number) => void
}

/** Steps of the arrow keys above 0: numbers of two digits, over the whole range. */
const ladder = { kind: 'logarithmic', min: 1e-6, max: 1e9 } as const

/** A number of many magnitudes, typed: no slider holds 0 and 10⁹ alike. */
export function NumberSetting({ name, value, range, onChange }: Props) {
  const id = useId()
  const { number } = useWords(settingWords)
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{name}</label>
      <NumberField
        id={id}
        label={name}
        value={value}
        range={range}
        format={String}
        onChange={onChange}
        words={number}
        digits={7}
        next={(from, direction) => nextValue(ladder, Math.max(from, ladder.min), direction, 'fine')}
      />
    </div>
  )
}
