import { Button } from './Button'
import styles from './CountControl.module.css'
import type { Mark } from './Marks'
import { countScale } from './parameterScales'
import { Slider, type SliderWords } from './Slider'
import type { Scale } from './scale'

export interface CountWords extends SliderWords {
  /** Name of the quick choices as a group, spoken. */
  choices: string
}

interface CountControlProps {
  /** N */
  value: number
  onChange: (value: number) => void
  words: CountWords
  format: (value: number) => string
  /** One draw, ten, the flood: numbers to jump to and what stands on their buttons. */
  choices: readonly Mark[]
  marks?: readonly Mark[]
  /** Range of N; 1 … 10⁷ where absent. */
  scale?: Scale
}

/** The number of draws, logarithmic and whole, with quick choices. */
export function CountControl(props: CountControlProps) {
  const { value, onChange, words, format, choices, marks, scale = countScale } = props
  return (
    <div className={styles.count}>
      <Slider
        value={value}
        scale={scale}
        onChange={onChange}
        words={words}
        format={format}
        digits={10}
        symbol="n"
        {...(marks && { marks })}
      />
      <fieldset className={styles.choices} aria-label={words.choices}>
        {choices.map((choice) => (
          <Button key={choice.value} pressed={value === choice.value} onClick={() => onChange(choice.value)}>
            {choice.label}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
