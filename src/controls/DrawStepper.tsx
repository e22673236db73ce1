import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { IconButton } from './Button'
import styles from './fields.module.css'
import { NumberField, type NumberFieldWords } from './NumberField'

export interface DrawWords {
  /** The name of the group, visible. */
  label: ReactNode
  /** The name of the field, spoken. */
  field: string
  /** Names of the four buttons. */
  previous: string
  next: string
  tenBack: string
  tenOn: string
  number: NumberFieldWords
}

interface DrawStepperProps {
  /** Index of the draw looked at, from 0. */
  value: number
  /** N: draws are 0 … N − 1. */
  draws: number
  onChange: (draw: number) => void
  words: DrawWords
}

/** Digits of 9,999,999, the last of the most draws: the buttons keep their places whatever N is. */
const longestIndex = 7

const strides: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
}

/** Which draw is looked at closely: stepped by one or ten, typed, or walked through with the arrow keys. */
export function DrawStepper({ value, draws, onChange, words }: DrawStepperProps) {
  const id = useId()
  const last = draws - 1

  function move(by: number) {
    const next = Math.min(last, Math.max(0, value + by))
    if (next !== value) onChange(next)
  }

  function handleKey(event: KeyboardEvent) {
    const stride = strides[event.key]
    if (stride === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move(stride)
  }

  const step = (
    icon: 'chevronsLeft' | 'chevronLeft' | 'chevronRight' | 'chevronsRight',
    label: string,
    by: number,
  ) => (
    <IconButton
      icon={icon}
      label={label}
      disabled={by < 0 ? value === 0 : value === last}
      onClick={() => move(by)}
      onKeyDown={handleKey}
    />
  )

  return (
    <fieldset className={styles.stepper} aria-labelledby={id} data-symbol="draw">
      <span id={id} className={styles.label}>
        {words.label}
      </span>
      <div className={styles.steps}>
        {step('chevronsLeft', words.tenBack, -10)}
        {step('chevronLeft', words.previous, -1)}
        <NumberField
          label={words.field}
          value={value}
          range={{ min: 0, max: last, whole: true }}
          format={String}
          onChange={onChange}
          words={words.number}
          digits={longestIndex}
        />
        {step('chevronRight', words.next, 1)}
        {step('chevronsRight', words.tenOn, 10)}
      </div>
    </fieldset>
  )
}
