import { IconButton } from '../../controls/Button'
import { probabilityScale } from '../../controls/probabilities'
import { Range } from '../../controls/Range'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { countScale, type Scale, temperatureScale } from '../../controls/scale'
import type { Control } from '../../figures/figure'
import { figureNumbers } from '../../figures/settings/parameterSettings'
import type { SettingsWords } from '../../figures/settings/words.en'
import { useShownParameters } from '../../figures/shownParameters'
import { thetaOffset, thetaScale } from '../../figures/thetaAxis'
import { settingWords } from '../../figures/words'
import { useNumbers, useWords } from '../../language/language'
import type { Numbers } from '../../language/number'
import { setDraw, setFigure, setN, setPi, setTau } from '../../state/actions'
import { shortWeights } from '../../state/classWeights'
import { objectiveOfKind } from '../../state/objective'
import type { Parameters } from '../../state/parameters'
import { redistribute } from '../../state/redistribute'
import { useChosen } from '../../state/store'
import styles from './Slide.module.css'

/** A number of the address as a slider moves it. */
interface Turned {
  symbol: string
  label: (words: SettingsWords, parameters: Parameters) => string
  /** Under which pictures and formulas find it */
  mark?: string
  scale: Scale | ((parameters: Parameters) => Scale)
  read: (parameters: Parameters) => number
  set: (value: number, parameters: Parameters) => void
  write: (value: number, numbers: Numbers) => string
}

const short = (value: number, { significant }: Numbers) => significant(value)

/** A number that one figure has of its own. */
const figureNumber = (name: 'mu' | 'sigma' | 'scale', symbol: string): Turned => ({
  symbol,
  label: (words) => words[name].label,
  scale: figureNumbers[name].range,
  read: (parameters) => parameters[name],
  set: (value) => setFigure({ [name]: value }),
  write: short,
})

/** The controls that fit a line; the others are a key away (`c`) and in the speaker's window. */
const sliders: Partial<Record<Control, Turned>> = {
  tau: {
    symbol: 'τ',
    label: ({ tau }) => tau.label,
    mark: 'tau',
    scale: temperatureScale,
    read: ({ tau }) => tau,
    set: setTau,
    write: short,
  },
  n: {
    symbol: 'N',
    label: ({ n }) => n.label,
    scale: countScale,
    read: ({ n }) => n,
    set: setN,
    write: (n, { count }) => count(n),
  },
  mu: { ...figureNumber('mu', 'μ'), mark: 'mu' },
  sigma: { ...figureNumber('sigma', 'σ'), mark: 'sigma' },
  theta: {
    symbol: 'θ₁',
    label: ({ theta }) => theta.label,
    mark: 'theta',
    scale: thetaScale,
    read: ({ pi, theta }) => Math.log(pi[0]!) + theta,
    set: (theta, { pi }) => setFigure({ theta: thetaOffset(theta, pi) }),
    write: (value, { number }) => number(value, 2),
  },
  pi: {
    symbol: 'π₁',
    mark: 'pi',
    label: ({ pi }, { labels }) => pi.slider(labels[0]!),
    scale: probabilityScale,
    read: ({ pi }) => pi[0]!,
    set: (value, { pi }) => setPi(redistribute(pi, 0, value)),
    write: short,
  },
  to: {
    symbol: 'q₁',
    label: (_, { labels }) => `q₁ ${labels[0]!}`,
    scale: probabilityScale,
    read: ({ to }) => to[0]!,
    set: (value, { to }) => setFigure({ to: shortWeights(redistribute(to, 0, value)) }),
    write: short,
  },
  scale: figureNumber('scale', 's'),
  k: {
    symbol: 'k',
    label: ({ k }) => k.label,
    scale: ({ pi }) => ({ kind: 'linear', min: 1, max: pi.length, whole: true, step: 1 }),
    read: ({ k }) => k,
    set: (k) => setFigure({ k }),
    write: String,
  },
}

const choices: Partial<Record<Control, () => React.ReactNode>> = { f: Losses }

/** The most classes of which one is worth a slider on stage. */
const mostTurned = 6

/** Whether a control fits a line on stage: of many classes, none of their probabilities does. */
export const fitsLine = (control: Control, { pi }: Parameters): boolean =>
  control === 'draw' ||
  control in choices ||
  (control in sliders && (control !== 'pi' || pi.length <= mostTurned))

/** One line for one parameter: its symbol, what turns it, its value. */
export function StageControl({ control }: { control: Control }) {
  const words = useWords(settingWords)
  const numbers = useNumbers()
  const parameters = useShownParameters()
  if (control === 'draw') return <DrawLine draw={parameters.draw} n={parameters.n} />
  const Choice = choices[control]
  if (Choice) return <Choice />
  const slider = sliders[control]
  if (!slider) return null
  const value = slider.read(parameters)
  const text = slider.write(value, numbers)
  const { label, scale } = slider
  return (
    <div className={styles.line} data-symbol={slider.mark}>
      <span aria-hidden="true">{slider.symbol}</span>
      <Range
        label={label(words, parameters)}
        value={value}
        scale={typeof scale === 'function' ? scale(parameters) : scale}
        valueText={text}
        onChange={(next) => slider.set(next, parameters)}
      />
      {/* The slider speaks it. */}
      <span className={styles.value} aria-hidden="true">
        {text}
      </span>
    </div>
  )
}

/** The two objectives that agree at the corners; others are a key away. */
function Losses() {
  const { f: words } = useWords(settingWords)
  const f = useChosen((state) => state.parameters.f)
  return (
    <SegmentedControl
      legend="f"
      segments={(['linear', 'quadratic'] as const).map((id) => ({ id, label: words.kinds[id] }))}
      value={f.kind as 'linear'}
      onChange={(kind) => setFigure({ f: objectiveOfKind(kind, f) })}
    />
  )
}

function DrawLine({ draw, n }: { draw: number; n: number }) {
  const { draw: words } = useWords(settingWords)
  const { count } = useNumbers()
  return (
    <fieldset className={styles.draw} aria-label={words.label}>
      <span>{words.label}</span>
      <IconButton
        icon="chevronLeft"
        label={words.previous}
        disabled={draw === 0}
        onClick={() => setDraw(draw - 1)}
      />
      <output>{count(draw)}</output>
      <IconButton
        icon="chevronRight"
        label={words.next}
        disabled={draw === n - 1}
        onClick={() => setDraw(draw + 1)}
      />
    </fieldset>
  )
}
