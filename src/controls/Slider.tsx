import { type ReactNode, useId } from 'react'
import { NumberField, type NumberFieldWords } from './NumberField'
import { Range } from './Range'
import styles from './Slider.module.css'
import { positionOf, type Scale } from './scale'
import { nextValue } from './steps'

export interface SliderWords {
  /** The name, visible. */
  label: ReactNode
  /** The name of the number field beside it, spoken. */
  field: string
  /** The value in words with its meaning ('0.5, nearly one-hot'), spoken. */
  value: (value: number) => string
  number: NumberFieldWords
  /** What lies at the ends of the track. */
  ends?: { low: string; high: string }
  /** Makes buttons of the marks: the name of one ('Set τ to 0.5'). */
  jump?: (mark: Mark) => string
}

interface SliderProps {
  value: number
  scale: Scale
  /** Called with every move and every legal number typed. */
  onChange: (value: number) => void
  words: SliderWords
  /** Writes the value into the field. */
  format: (value: number) => string
  /** Width of the field in digits. */
  digits?: number
  /** A CSS colour for track and number; ink where absent. */
  colour?: string
  /** The symbol of the mathematics that it moves, for pictures and formulas to find. */
  symbol?: string
  /** Labelled ticks in rising order. A dragged thumb falls onto them. */
  marks?: readonly Mark[]
  disabled?: boolean
  /** Beside the number field. */
  children?: ReactNode
}

const noMarks: readonly Mark[] = []

/** A labelled slider with a field to type the number in. */
export function Slider(props: SliderProps) {
  const { value, scale, onChange, words, format, digits = 5, colour, symbol, disabled, children } = props
  const { marks = noMarks } = props
  const id = useId()
  const style = colour === undefined ? undefined : { '--control-colour': colour }
  return (
    <div className={styles.slider} style={style} data-symbol={symbol}>
      <label className={styles.label} htmlFor={id}>
        {words.label}
      </label>
      <div className={styles.aside}>{children}</div>
      <NumberField
        label={words.field}
        value={value}
        range={scale}
        format={format}
        onChange={onChange}
        words={words.number}
        digits={digits}
        next={(from, direction) => nextValue(scale, from, direction, 'fine')}
        disabled={disabled ?? false}
      />
      <div className={styles.track}>
        <Range
          id={id}
          value={value}
          scale={scale}
          onChange={onChange}
          valueText={words.value(value)}
          marks={marks.map((mark) => mark.value)}
          disabled={disabled ?? false}
        />
        {(marks.length > 0 || words.ends) && (
          <Marks scale={scale} marks={marks} ends={words.ends} jump={words.jump} onJump={onChange} />
        )}
      </div>
    </div>
  )
}

export interface Mark {
  value: number
  label: string
}

interface MarksProps {
  scale: Scale
  marks: readonly Mark[]
  /** What lies at the two ends of the track, in a word or two. */
  ends?: { low: string; high: string } | undefined
  /** With it, marks are buttons: their name ('Set τ to 0.5'), … */
  jump?: ((mark: Mark) => string) | undefined
  /** … and what they do. */
  onJump: (value: number) => void
}

/** Half the way to the neighbour on either side, as shares of the track, so that buttons never overlap. */
const roomAround = (positions: readonly number[], index: number) => ({
  before: (positions[index]! - (positions[index - 1] ?? -Infinity)) / 2,
  after: ((positions[index + 1] ?? Infinity) - positions[index]!) / 2,
})

/** Where half the way to the next mark is less than this share of a narrow track, the two labels would touch. */
const crowded = 0.04

/** Ticks with labels under a track, in the order of their values; the slider says its own value and what it means. */
function Marks({ scale, marks, ends, jump, onJump }: MarksProps) {
  const positions = marks.map((mark) => positionOf(scale, mark.value))
  return (
    <div className={styles.marks} data-buttons={jump ? true : undefined}>
      {ends ? (
        <span className={styles.low} aria-hidden="true">
          {ends.low}
        </span>
      ) : null}
      {marks.map((mark, index) => {
        const { before, after } = roomAround(positions, index)
        const style = {
          '--at': positions[index],
          '--before': Math.min(1, before),
          '--after': Math.min(1, after),
        }
        const isCrowded = after < crowded
        return jump ? (
          <button
            key={mark.value}
            type="button"
            className={styles.mark}
            style={style}
            aria-label={jump(mark)}
            onClick={() => onJump(mark.value)}
          >
            <Label text={mark.label} isCrowded={isCrowded} />
          </button>
        ) : (
          <span key={mark.value} className={styles.mark} style={style} aria-hidden="true">
            <Label text={mark.label} isCrowded={isCrowded} />
          </span>
        )
      })}
      {ends ? (
        <span className={styles.high} aria-hidden="true">
          {ends.high}
        </span>
      ) : null}
    </div>
  )
}

/** A mark's tick and text. */
function Label({ text, isCrowded }: { text: string; isCrowded: boolean }) {
  return (
    <span className={styles.marksLabel} data-crowded={isCrowded || undefined}>
      <span>{text}</span>
    </span>
  )
}
