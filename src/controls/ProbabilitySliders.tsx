import { type ReactNode, useId } from 'react'
import { Button } from './Button'
import { ProbabilityRow, type ProbabilityRowWords } from './ProbabilityRow'
import styles from './ProbabilitySliders.module.css'
import { fewestClasses, mayLock, mostClasses, reachOf } from './probabilities'

export interface ProbabilityWords extends ProbabilityRowWords {
  /** The name of the group, visible. */
  legend: ReactNode
  /** The rule, visible, and spoken with each slider: they always sum to 1, the others give or take in proportion. */
  rule: ReactNode
  add: string
  makeEqual: string
}

interface ProbabilitySlidersProps {
  /** π, 2–16 numbers ≥ 0 that sum to 1. */
  values: readonly number[]
  labels: readonly string[]
  locked: readonly boolean[]
  /** Class k shall have this much, at most 1 less what is locked; the caller takes it from or gives it to the rest. */
  onWeight: (index: number, value: number) => void
  onLock: (index: number) => void
  /** A name of at most 24 code points, or the default one, its number. */
  onLabel?: ((index: number, name: string) => void) | undefined
  onAdd: () => void
  onRemove: (index: number) => void
  onMakeEqual: () => void
  words: ProbabilityWords
  /** A CSS colour a class. */
  colours: readonly string[]
  /** Writes a probability into its field. */
  format: (value: number) => string
  /** Below the rule: what is computed from π. */
  readings?: ReactNode
  /** Beside the buttons below: presets, say. */
  children?: ReactNode
}

/** More classes than this lie in rows of one line instead of two. */
const mostRoomy = 5

/** Sliders of K probabilities that sum to 1. They tell what the reader asks for; the caller keeps the sum. */
export function ProbabilitySliders(props: ProbabilitySlidersProps) {
  const { values, labels, locked, words, colours, format, readings, children } = props
  const id = useId()
  const classes = values.length
  const lockable = mayLock(locked)

  return (
    <fieldset className={styles.group} aria-describedby={`${id}rule`}>
      <legend className={styles.legend}>{words.legend}</legend>
      <div className={styles.rows}>
        {[...values.keys()].map((index) => (
          <ProbabilityRow
            key={index}
            index={index}
            value={values[index]!}
            reach={reachOf(index, values, locked)}
            name={labels[index] ?? ''}
            locked={locked[index] ?? false}
            lockable={lockable}
            removable={classes > fewestClasses}
            compact={classes > mostRoomy}
            ruleId={`${id}rule`}
            onWeight={(next) => props.onWeight(index, next)}
            onLock={() => props.onLock(index)}
            onName={props.onLabel && ((name) => props.onLabel?.(index, name))}
            onRemove={() => props.onRemove(index)}
            words={words}
            colour={colours[index] ?? 'var(--ink)'}
            format={format}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <p id={`${id}rule`} className={styles.rule}>
          {words.rule}
        </p>
        {readings && <div className={styles.readings}>{readings}</div>}
        <Button plain disabled={classes >= mostClasses} onClick={props.onAdd}>
          {words.add}
        </Button>
        <Button plain onClick={props.onMakeEqual}>
          {words.makeEqual}
        </Button>
        {children}
      </div>
    </fieldset>
  )
}
