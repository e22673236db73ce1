import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useState } from 'react'
import { withMinus } from '../language/number'
import styles from './fields.module.css'
import { afterPress, isComposing } from './input'
import type { Direction } from './steps'
import { type NumberProblem, type NumberRange, validateNumber } from './typedNumber'

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
  digits: number
  /** The value that ArrowUp and ArrowDown lead to; by default one more or less */
  next?: (value: number, direction: Direction) => number
  disabled?: boolean
  id?: string
}

const stepByOne = (value: number, direction: Direction) => value + direction

const directions: Readonly<Record<string, Direction>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * A number to type. It keeps what is typed, takes each legal number at once, and says in words what is wrong with
 * any other, while the last good value stays in use. Leaving it, or Enter, corrects what is left; Escape takes it back.
 * A text input: a number input would let letters vanish without a word.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, value, range, format, onChange, digits, next = stepByOne, disabled, id } = props
  const messageId = useId()
  const { draft, message, type, commit, revert } = useNumberDraft(props)
  const shown = useBetweenPresses(message)

  function step(direction: Direction) {
    const from = commit()
    const to = Math.min(range.max, Math.max(range.min, next(from, direction)))
    if (to !== from) onChange(to)
  }

  function handleKey(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    const direction = directions[event.key]
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && revert()) {
      // Used up here: it closes no dialog around the field and leaves no presentation.
      event.preventDefault()
      event.stopPropagation()
    } else if (direction) {
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
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        className={styles.field}
        style={{ inlineSize: `calc(${digits + 0.5}ch + 20px)` }}
        aria-label={label}
        aria-invalid={draft !== null && message !== null}
        aria-describedby={messageId}
        disabled={disabled}
        value={draft?.text ?? withMinus(format(value))}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={handleKey}
      />
      <p id={messageId} role="alert" aria-live="polite" className={styles.message}>
        {shown}
      </p>
    </>
  )
}

/**
 * The value, which stays as it was while a pointer is down: pressing a button leaves the field, and a message that came
 * then would push the button from under the pointer before it is released.
 */
function useBetweenPresses<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useLayoutEffect(() => afterPress(() => setShown(value)), [value])
  return shown
}

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
  corrected: (fault: NumberFault) => string
}

/** What is being typed, and the value to go back to. */
interface Draft {
  text: string
  before: number
}

interface NumberSource {
  value: number
  range: NumberRange
  format: (value: number) => string
  onChange: (value: number) => void
  words: NumberFieldWords
}

const shorten = (text: string) => (text.length > 24 ? `${Array.from(text).slice(0, 24).join('')}…` : text)

function faultOf(problem: NumberProblem, text: string, used: number, source: NumberSource): NumberFault {
  const { range, format } = source
  const write = (value: number) => withMinus(format(value))
  return { problem, given: shorten(text), used: write(used), min: write(range.min), max: write(range.max) }
}

/** How long, in milliseconds, a reader may rest within what is not legal yet before the field says so. */
const patience = 1200

/** The text once it has stood unchanged for as long as `patience`; else an older one; null before the first. */
export function useRested(text: string | null): string | null {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => setRested(text), patience)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** What a number field says about a draft that is wrong, once it is not too early to say so. */
function complaint(draft: Draft, rested: string | null, source: NumberSource): string | null {
  const verdict = validateNumber(draft.text, source.range)
  const tooEarly = verdict.early && rested !== draft.text
  if (verdict.problem === null || tooEarly) return null
  return source.words.problem(faultOf(verdict.problem, draft.text, source.value, source))
}

/** What is typed into a number field, what of it is used, and what is to be said about the rest. */
function useNumberDraft(source: NumberSource) {
  const { value, range, onChange, words } = source
  const [draft, setDraft] = useState<Draft | null>(null)
  const [corrected, setCorrected] = useState<{ message: string; used: number } | null>(null)
  const rested = useRested(draft?.text ?? null)
  // A value that has moved on since, by a slider say, is no longer what the message speaks of.
  const current =
    corrected && Math.abs(corrected.used - value) <= 1e-6 * Math.abs(value) ? corrected.message : null

  return {
    draft,
    message: draft ? complaint(draft, rested, source) : current,

    /** Keeps what is typed, and uses it at once where it is legal. */
    type(text: string) {
      setDraft({ text, before: draft?.before ?? value })
      setCorrected(null)
      const verdict = validateNumber(text, range)
      if (verdict.problem === null && verdict.value !== null && verdict.value !== value)
        onChange(verdict.value)
    },

    /** Takes what is typed for good; what can't be used is corrected, and that is said. Returns the value in use. */
    commit(): number {
      if (draft === null) return value
      setDraft(null)
      const verdict = validateNumber(draft.text, range)
      if (verdict.problem === null) return value
      const used = verdict.value ?? value
      setCorrected({ message: words.corrected(faultOf(verdict.problem, draft.text, used, source)), used })
      if (used !== value) onChange(used)
      return used
    },

    /** Back to the value before the typing; false where there is nothing to take back. */
    revert(): boolean {
      setCorrected(null)
      if (draft === null) return false
      setDraft(null)
      if (draft.before !== value) onChange(draft.before)
      return true
    },
  }
}
