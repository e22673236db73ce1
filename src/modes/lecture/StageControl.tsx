import { IconButton } from '../../controls/IconButton'
import { countScale, temperatureScale } from '../../controls/parameterScales'
import { Range } from '../../controls/Range'
import type { Scale } from '../../controls/scale'
import type { Control } from '../../figures/figure'
import { settingWords } from '../../figures/settings/words'
import { thetaOffset, thetaScale } from '../../figures/thetaAxis'
import { useNumbers, useWords } from '../../language/language'
import type { Numbers } from '../../language/number'
import { setDraw, setFigure, setN, setTau } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { useChosen } from '../../state/store'
import styles from './StageControl.module.css'

/** A number of the address as a slider moves it. */
interface Turned {
  symbol: string
  /** Under which pictures and formulas find it */
  mark?: string
  scale: Scale
  read: (parameters: Parameters) => number
  set: (value: number, parameters: Parameters) => void
  write: (value: number, numbers: Numbers) => string
}

const linear = (min: number, max: number, keyStep: number): Scale => ({
  kind: 'linear',
  min,
  max,
  step: 0.01,
  keyStep,
})
const short = (value: number, { significant }: Numbers) => significant(value)

/** The controls that fit a line; the others are a key away (`c`) and in the speaker's window. */
const sliders: Partial<Record<Control, Turned>> = {
  tau: {
    symbol: 'τ',
    mark: 'tau',
    scale: temperatureScale,
    read: ({ tau }) => tau,
    set: setTau,
    write: short,
  },
  n: {
    symbol: 'N',
    scale: countScale,
    read: ({ n }) => n,
    set: setN,
    write: (n, { count }) => count(n),
  },
  mu: {
    symbol: 'μ',
    mark: 'mu',
    scale: linear(-3, 3, 0.1),
    read: ({ mu }) => mu,
    set: (mu) => setFigure({ mu }),
    write: short,
  },
  sigma: {
    symbol: 'σ',
    mark: 'sigma',
    scale: linear(0.05, 3, 0.05),
    read: ({ sigma }) => sigma,
    set: (sigma) => setFigure({ sigma }),
    write: short,
  },
  theta: {
    symbol: 'θ₁',
    mark: 'theta',
    scale: thetaScale,
    read: ({ pi, theta }) => Math.log(pi[0]!) + theta,
    set: (theta, { pi }) => setFigure({ theta: thetaOffset(theta, pi) }),
    write: (value, { number }) => number(value, 2),
  },
}

/** Whether a control fits a line on stage. */
export const fitsLine = (control: Control): boolean => control === 'draw' || control in sliders

/** One line for one parameter: its symbol, what turns it, its value. */
export function StageControl({ control }: { control: Control }) {
  const words = useWords(settingWords)
  const numbers = useNumbers()
  const parameters = useChosen((state) => state.parameters)
  if (control === 'draw') return <DrawLine draw={parameters.draw} n={parameters.n} />
  const slider = sliders[control]
  if (!slider) return null
  const value = slider.read(parameters)
  const text = slider.write(value, numbers)
  const { label } = words[control as 'tau' | 'n' | 'mu' | 'sigma' | 'theta']
  return (
    <div className={styles.line} data-symbol={slider.mark}>
      <span aria-hidden="true">{slider.symbol}</span>
      <Range
        label={label}
        value={value}
        scale={slider.scale}
        valueText={text}
        onChange={(next) => slider.set(next, parameters)}
      />
      <output className={styles.value}>{text}</output>
    </div>
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
