import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { judgeNumber, type NumberProblem, type NumberRange } from './judgeNumber'
import styles from './NumberField.module.css'
import type { Direction } from './steps'

/** What is wrong with a typed text, for a message to be made of; numbers as the field writes them. */
export interface NumberFault {
  problem: NumberProblem
  /** What was typed, cut at 24 characters. */
  given: string
  /** The value in use. */
  used: string
  min: string
  max: string
}

export interface NumberFieldWords {
  /** Said while the reader is still typing: what is wrong, and that `used` stays in use meanwhile. */
  problem: (fault: NumberFault) => string
  /** Said once the reader has left: what was given and what is used now. */
  mended: (fault: NumberFault) => string
}

interface NumberFieldProps {
  /** The name that is spoken. */
  label: string
  value: number
  range: NumberRange
  /** Writes the value; must be readable by `readNumber`. */
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

/** How long a reader may rest within a number that is not legal yet before the field says so. */
const patience = 1200

const shorten = (text: string) => (text.length > 24 ? `${Array.from(text).slice(0, 24).join('')}…` : text)

/** Draft and messages of a number field: everything but its pixels. */
function useDraft({ value, range, format, onChange, words }: NumberFieldProps) {
  /** What is being typed, and the value to go back to; null while nothing is. */
  const [draft, setDraft] = useState<{ text: string; before: number } | null>(null)
  const [rested, setRested] = useState('')
  const [mended, setMended] = useState<{ message: string; used: number } | null>(null)

  const fault = (problem: NumberProblem, text: string, used: number): NumberFault => ({
    problem,
    given: shorten(text),
    used: format(used),
    min: format(range.min),
    max: format(range.max),
  })

  const text = draft?.text ?? null
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => setRested(text), patience)
    return () => clearTimeout(timer)
  }, [text])

  function type(typed: string) {
    setDraft({ text: typed, before: draft?.before ?? value })
    setMended(null)
    const verdict = judgeNumber(typed, range)
    if (verdict.problem === null && verdict.value !== null && verdict.value !== value) onChange(verdict.value)
  }

  /** Takes what is typed for good. What can't be used is mended, and that is said. */
  function commit() {
    if (draft === null) return
    setDraft(null)
    const verdict = judgeNumber(draft.text, range)
    if (verdict.problem === null) return
    const used = verdict.value ?? value
    setMended({ message: words.mended(fault(verdict.problem, draft.text, used)), used })
    if (used !== value) onChange(used)
  }

  /** Back to the value before the typing; false where there is nothing to take back. */
  function revert() {
    setMended(null)
    if (draft === null) return false
    setDraft(null)
    if (draft.before !== value) onChange(draft.before)
    return true
  }

  return { draft, type, commit, revert, message: message() }

  function message(): string | null {
    // A value that has moved on since, by a slider say, is no longer what the message speaks of.
    const same = mended && Math.abs(mended.used - value) <= 1e-6 * Math.abs(value)
    if (draft === null) return same ? mended.message : null
    const verdict = judgeNumber(draft.text, range)
    const tooEarly = verdict.early && rested !== draft.text
    return verdict.problem === null || tooEarly
      ? null
      : words.problem(fault(verdict.problem, draft.text, value))
  }
}

/**
 * A number to type. It keeps what is typed, takes each legal number at once, and says in words what is wrong with
 * any other, while the last good value stays in use. Leaving it, or Enter, mends what is left; Escape takes it back.
 * A text input: a number input would let letters vanish without a word.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, format, onChange, digits = 6, next, disabled, id } = props
  const messageId = useId()
  const { draft, type, commit, revert, message } = useDraft(props)

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') {
      if (!revert()) return
      event.preventDefault()
      event.stopPropagation()
    } else if (direction !== null && next) {
      event.preventDefault()
      commit()
      const moved = next(value, direction)
      if (moved !== value) onChange(Math.min(range.max, Math.max(range.min, moved)))
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
