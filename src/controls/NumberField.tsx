import { type KeyboardEvent, useId } from 'react'
import styles from './fields.module.css'
import type { Direction } from './steps'
import type { NumberRange } from './typedNumber'
import { type NumberFieldWords, useNumberDraft } from './useNumberDraft'

export type { NumberFault, NumberFieldWords } from './useNumberDraft'

interface NumberFieldProps {
  /** The name that is spoken. */
  label: string
  value: number
  range: NumberRange
  /** Writes the value; must be readable by `parseNumber`. */
  format: (value: number) => string
  onChange: (value: number) => void
  words: NumberFieldWords
  /** Width in digits, fixed, so that nothing moves as numbers change. */
  digits?: number
  /** The value that ArrowUp and ArrowDown lead to. */
  next?: (value: number, direction: Direction) => number
  disabled?: boolean
  id?: string
}

const directions: Readonly<Record<string, Direction>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * A number to type. It keeps what is typed, takes each legal number at once, and says in words what is wrong with
 * any other, while the last good value stays in use. Leaving it, or Enter, corrects what is left; Escape takes it back.
 * A text input: a number input would let letters vanish without a word.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, format, onChange, digits = 6, next, disabled, id } = props
  const messageId = useId()
  const { draft, message, type, commit, revert } = useNumberDraft(props)

  function step(direction: Direction) {
    const from = commit()
    const to = Math.min(range.max, Math.max(range.min, next?.(from, direction) ?? from))
    if (to !== from) onChange(to)
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const direction = directions[event.key]
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && revert()) {
      // Used up here: it closes no dialog around the field and leaves no presentation.
      event.preventDefault()
      event.stopPropagation()
    } else if (direction && next) {
      event.preventDefault()
      step(direction)
    }
  }

  return (
    <>
      <input
        id={id}
        type="text"
        inputMode={range.min < 0 ? 'text' : range.whole ? 'numeric' : 'decimal'}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        className={styles.field}
        style={{ inlineSize: `calc(${digits + 0.5}ch + 20px)` }}
        aria-label={label}
        aria-invalid={draft !== null && message !== null}
        aria-describedby={messageId}
        disabled={disabled}
        value={draft?.text ?? format(value)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={handleKey}
      />
      <p id={messageId} role="alert" aria-live="polite" className={styles.message}>
        {message}
      </p>
    </>
  )
}
