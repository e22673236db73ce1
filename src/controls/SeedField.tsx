import { type ReactNode, useId } from 'react'
import { Button } from './Button'
import { NumberField, type NumberFieldWords } from './NumberField'
import styles from './SeedField.module.css'

export interface SeedWords {
  /** The name, visible. */
  label: ReactNode
  /** The name of the field, spoken. */
  field: string
  /** On the button: new noise, please. */
  drawAgain: string
  number: NumberFieldWords
}

interface SeedFieldProps {
  value: number
  onChange: (seed: number) => void
  /** Another seed is wanted; which, the caller decides. */
  onDrawAgain: () => void
  words: SeedWords
}

const seeds = { min: 0, max: 2 ** 32 - 1, whole: true }

const write = (seed: number) => String(seed)

/** The seed of the noise, 0 … 2³² − 1: typed, or drawn again. */
export function SeedField({ value, onChange, onDrawAgain, words }: SeedFieldProps) {
  const id = useId()
  return (
    <div className={styles.seed} data-symbol="gamma">
      <label className={styles.label} htmlFor={id}>
        {words.label}
      </label>
      <NumberField
        id={id}
        label={words.field}
        value={value}
        range={seeds}
        format={write}
        onChange={onChange}
        words={words.number}
        digits={10}
        next={(seed, direction) => seed + direction}
      />
      <div className={styles.actions}>
        <Button icon="dice" onClick={onDrawAgain}>
          {words.drawAgain}
        </Button>
      </div>
    </div>
  )
}
