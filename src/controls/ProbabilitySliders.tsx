import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { fewestClasses, mostClasses } from '../state/classWeights'
import { isDefaultLabel, isTooLong } from '../state/labels'
import { Button, IconButton } from './Button'
import fields from './fields.module.css'
import { isComposing } from './input'
import { NumberField, type NumberFieldWords } from './NumberField'
import styles from './ProbabilitySliders.module.css'
import { mayLock, probabilityScale, reachOf } from './probabilities'
import { Range } from './Range'
import { nextValue } from './steps'

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

/** The words of one class's row; a function takes the class's index, from 0. */
interface ProbabilityRowWords {
  /** The symbol, visible ('π₁'). */
  symbol: (index: number) => string
  /** Stands where a class has no name of its own ('name'). */
  placeholder: string
  /** Said of a name that will be cut */
  tooLong: string
  /** Spoken: the name field, the slider, the number field. */
  name: (index: number) => string
  slider: (index: number) => string
  field: (index: number) => string
  /** All resulting shares in words, class `index` first, spoken when its slider moves. */
  shares: (index: number) => string
  lock: (index: number) => string
  remove: (index: number) => string
  number: NumberFieldWords
}

interface RowProps {
  index: number
  value: number
  /** The most that it may have at present. */
  reach: number
  name: string
  locked: boolean
  lockable: boolean
  removable: boolean
  /** All on one line, the symbol in the place of a missing name. */
  compact: boolean
  ruleId: string
  onWeight: (value: number) => void
  onLock: () => void
  /** Absent where names may not be changed. */
  onName: ((name: string) => void) | undefined
  onRemove: () => void
  words: ProbabilityRowWords
  colour: string
  format: (value: number) => string
}

/** One class's probability: name, slider, number, lock, and the button that takes the class away. */
function ProbabilityRow(props: RowProps) {
  const { index, value, reach, name, locked, words, compact, colour, format, onWeight } = props
  const [isCut, setCut] = useState(false)
  return (
    <div
      className={compact ? styles.compact : styles.row}
      style={{ '--control-colour': colour }}
      data-symbol="pi"
      data-class={index + 1}
    >
      <div className={styles.name}>
        {compact ? null : <span className={styles.symbol}>{words.symbol(index)}</span>}
        {props.onName ? (
          <ClassName
            index={index}
            name={name}
            onName={(text) => {
              setCut(isTooLong(text))
              props.onName?.(text)
            }}
            label={words.name(index)}
            placeholder={compact ? words.symbol(index) : words.placeholder}
            onEnd={() => setCut(false)}
          />
        ) : (
          !isDefaultLabel(name, index) && <span>{name}</span>
        )}
      </div>
      <div className={styles.range}>
        <Range
          value={value}
          scale={probabilityScale}
          limit={reach}
          onChange={onWeight}
          label={words.slider(index)}
          valueText={words.shares(index)}
          describedBy={props.ruleId}
          disabled={locked}
        />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={locked ? 'lock' : 'unlock'}
          label={words.lock(index)}
          pressed={locked}
          disabled={!locked && !props.lockable}
          onClick={props.onLock}
        />
        <IconButton
          icon="close"
          label={words.remove(index)}
          disabled={!props.removable}
          onClick={props.onRemove}
        />
      </div>
      <NumberField
        label={words.field(index)}
        value={value}
        range={{ min: 0, max: reach }}
        format={format}
        onChange={onWeight}
        words={words.number}
        digits={6}
        next={(from, direction) => nextValue(probabilityScale, from, direction, 'fine')}
        disabled={locked}
      />
      {props.onName && (
        <p role="alert" aria-live="polite" className={fields.message}>
          {isCut && words.tooLong}
        </p>
      )}
    </div>
  )
}

interface ClassNameProps {
  index: number
  name: string
  /** Called with what is typed, however long it is */
  onName: (name: string) => void
  /** Called when the typing has ended */
  onEnd: () => void
  /** What it is, spoken ('Name of class 2'). */
  label: string
  /** Stands where the class has no name of its own. */
  placeholder: string
}

/** The name of a class, as text that can be typed over. Emptied, it is its number again; Escape takes typing back. */
function ClassName({ index, name, onName, onEnd, label, placeholder }: ClassNameProps) {
  // The draft may be longer than a name: cutting while Hangul is being composed would break the syllable.
  const [draft, setDraft] = useState<{ text: string; before: string } | null>(null)
  const own = isDefaultLabel(name, index) ? '' : name

  function end() {
    setDraft(null)
    onEnd()
  }

  function type(text: string) {
    setDraft({ text, before: draft?.before ?? name })
    onName(text)
  }

  function handleKey(event: KeyboardEvent) {
    if (draft === null || isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') end()
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onName(draft.before)
    end()
  }

  return (
    <input
      type="text"
      className={styles.nameField}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      aria-label={label}
      placeholder={placeholder}
      value={draft?.text ?? own}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={end}
      onKeyDown={handleKey}
    />
  )
}
