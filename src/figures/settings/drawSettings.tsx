import { memo, useId } from 'react'
import { Button } from '../../controls/Button'
import { DrawStepper } from '../../controls/DrawStepper'
import { NumberField } from '../../controls/NumberField'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Slider } from '../../controls/Slider'
import { countScale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { redraw, setDraw, setN, setSeed } from '../../state/actions'
import { ranges } from '../../state/ranges'
import { useChosen } from '../../state/store'
import { drawChoices } from '../useShownDraws'
import { settingWords } from '../words'
import styles from './settings.module.css'

const counts = [1, 10, 1000, 100_000, 1_000_000]

/** N: a logarithmic slider, and a button for each of a few counts. */
export const CountSetting = memo(function CountSetting() {
  const { n: words, number } = useWords(settingWords)
  const { count, compact } = useNumbers()
  const n = useChosen((state) => state.parameters.n)
  return (
    <div className={styles.count}>
      <Slider
        value={n}
        scale={countScale}
        onChange={setN}
        words={{ ...words, value: (draws) => words.value(count(draws)), number }}
        format={count}
        digits={9}
        symbol="n"
      />
      <fieldset className={styles.choices} aria-label={words.label}>
        {counts.map((value) => (
          <Button key={value} pressed={n === value} onClick={() => setN(value)}>
            {compact(value)}
          </Button>
        ))}
      </fieldset>
    </div>
  )
})

/** N in a few buttons, for a figure whose own sliders take the place beside it. */
export function CountChoices() {
  const { n: words } = useWords(settingWords)
  const { count } = useNumbers()
  const { n, hide } = useChosen((state) => state.parameters)
  if (hide.includes('n')) return null
  return (
    <fieldset className={styles.shortChoices} aria-label={words.label}>
      <span className={styles.label} aria-hidden="true">
        {words.label}
      </span>
      {counts.slice(0, 4).map((value) => (
        <Button key={value} pressed={value === n} onClick={() => setN(value)}>
          {count(value)}
        </Button>
      ))}
    </fieldset>
  )
}

/** How many of the N draws a figure shows: one, ten or all. */
export const ShownDraws = memo(function ShownDraws({
  n,
  of,
  shown,
  onShow,
}: {
  n: number
  /** The numbers to choose from, nothing where there is one; by default, all there are */
  of?: readonly number[]
  shown: number
  onShow: (count: number) => void
}) {
  const { shown: words } = useWords(settingWords)
  const { count } = useNumbers()
  if (of && of.length < 2) return null
  return (
    <SegmentedControl
      legend={words.legend}
      segments={(of ?? drawChoices(n)).map((choice) => ({
        id: choice,
        label: choice === n ? words.all(count(n)) : count(choice),
      }))}
      value={shown}
      onChange={onShow}
    />
  )
})

/** The draw that is shown in detail, counted from 0 as in the address. */
export const DrawSetting = memo(function DrawSetting() {
  const { draw: words, number } = useWords(settingWords)
  const draw = useChosen((state) => state.parameters.draw)
  const n = useChosen((state) => state.parameters.n)
  return <DrawStepper value={draw} draws={n} onChange={setDraw} words={{ ...words, number }} />
})

const seeds = { ...ranges.seed, whole: true }

/** The seed of the noise, 0 … 2³² − 1, typed or drawn again: the only control that draws new noise. */
export const SeedSetting = memo(function SeedSetting() {
  const { seed: words, number } = useWords(settingWords)
  const seed = useChosen((state) => state.parameters.seed)
  const id = useId()
  return (
    <div className={styles.seed} data-symbol="gamma">
      <label className={styles.seedLabel} htmlFor={id}>
        {words.label}
      </label>
      <NumberField
        id={id}
        label={words.field}
        value={seed}
        range={seeds}
        format={String}
        onChange={setSeed}
        words={number}
        digits={10}
      />
      <div className={styles.drawAgain}>
        <Button icon="dice" onClick={() => redraw()}>
          {words.drawAgain}
        </Button>
      </div>
    </div>
  )
})
