import { type CSSProperties, type ReactNode, useId } from 'react'
import { type Mark, Marks } from './Marks'
import { NumberField, type NumberFieldWords } from './NumberField'
import { Range } from './Range'
import styles from './Range.module.css'
import type { Scale } from './scale'
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
  const style = colour === undefined ? undefined : ({ '--control-colour': colour } as CSSProperties)
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
