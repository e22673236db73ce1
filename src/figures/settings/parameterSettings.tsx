import { memo, useEffect, useEffectEvent } from 'react'
import { Button, SteadyLabel } from '../../controls/Button'
import { probabilityScale } from '../../controls/probabilities'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import { Slider } from '../../controls/Slider'
import { type Scale, temperatureScale } from '../../controls/scale'
import { temperatureSweep, useSweep } from '../../controls/sweep'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { classColor } from '../../plots/palette/palette'
import { applyPreset, setFigure, setTau } from '../../state/actions'
import { isDefaultLabel } from '../../state/labels'
import { isLab } from '../../state/place'
import { ranges } from '../../state/ranges'
import { redistribute } from '../../state/redistribute'
import { store, useChosen } from '../../state/store'
import { useShownParameters } from '../shownParameters'
import { thetaOffset, thetaScale } from '../thetaAxis'
import { settingWords } from '../words'
import styles from './settings.module.css'

/** The slider sets three significant digits; a typed number keeps more. */
const writeTau = (tau: number): string => String(Number(tau.toPrecision(6)))

/** The temperatures of Jang et al. 2017, figure 1. */
const temperatureMarks = [0.1, 0.5, 1, 10].map((value) => ({ value, label: String(value) }))

/** τ: logarithmic, with a button that sweeps it. Whatever the reader does to τ by hand ends the sweep. */
export const TemperatureSetting = memo(function TemperatureSetting({
  onSweep,
}: {
  /** Called when the sweep starts and stops, so that nothing is spoken meanwhile. */
  onSweep?: (playing: boolean) => void
}) {
  const { tau: words, number } = useWords(settingWords)
  const tau = useChosen((state) => state.parameters.tau)
  const { playing, play, pause } = useSweep(temperatureSweep, tau, setTau)
  const tell = useEffectEvent((now: boolean) => onSweep?.(now))

  useEffect(() => {
    if (!playing) return
    tell(true)
    return () => tell(false)
  }, [playing])

  function takeOver(next: number) {
    pause(false)
    setTau(next)
  }

  return (
    <div className={styles.temperature}>
      <Slider
        value={tau}
        scale={temperatureScale}
        onChange={takeOver}
        words={{
          ...words,
          value: (value) => words.value(value, writeTau(value)),
          jump: ({ label }) => words.jump(label),
          number,
        }}
        format={writeTau}
        symbol="tau"
        marks={temperatureMarks}
      />
      <div className={styles.sweep}>
        <Button icon={playing ? 'pause' : 'play'} onClick={playing ? () => pause() : play}>
          <SteadyLabel of={[words.play, words.pause]} shown={playing ? words.pause : words.play} />
        </Button>
      </div>
    </div>
  )
})

/** Numbers of single figures: their sliders, marks and symbols. */
export const figureNumbers: Record<
  'mu' | 'sigma' | 'scale',
  { range: Scale; marks: readonly number[]; symbol: string }
> = {
  mu: {
    range: { kind: 'linear', ...ranges.mu, step: 0.01, keyStep: 0.1 },
    marks: [-3, 0, 3],
    symbol: 'mu',
  },
  sigma: {
    range: { kind: 'linear', ...ranges.sigma, step: 0.01, keyStep: 0.05 },
    marks: [1, 2, 3],
    symbol: 'sigma',
  },
  scale: {
    range: { kind: 'linear', ...ranges.scale, step: 0.01, keyStep: 0.1 },
    marks: [0, 1],
    symbol: 'gamma',
  },
}

/**
 * The slider of one such number: μ and σ, mean and standard deviation of the Gaussian, or the noise scale s of
 * z̃ = softmax((log π + s·γ)/τ), whose 0 turns the noise off.
 */
function FigureNumberSetting({ name }: { name: keyof typeof figureNumbers }) {
  const { [name]: words, number } = useWords(settingWords)
  const { significant } = useNumbers()
  const value = useChosen((state) => state.parameters[name])
  const { range, marks, symbol } = figureNumbers[name]
  return (
    <Slider
      value={value}
      scale={range}
      onChange={(next) => setFigure({ [name]: next })}
      words={{ ...words, value: (shown) => words.value(significant(shown)), number }}
      format={(shown) => String(Number(shown.toFixed(4)))}
      symbol={symbol}
      marks={marks.map((mark) => ({ value: mark, label: significant(mark) }))}
    />
  )
}

export const MuSetting = () => <FigureNumberSetting name="mu" />
export const SigmaSetting = () => <FigureNumberSetting name="sigma" />
export const NoiseScaleSetting = () => <FigureNumberSetting name="scale" />

/** θ₁, the logit that moves; the address holds how far it stands from log π₁. Without class 1 it is −∞, at rest. */
export function ThetaSetting() {
  const { theta: words, number } = useWords(settingWords)
  const { number: write } = useNumbers()
  const { pi, theta } = useChosen((state) => state.parameters)
  const resting = Math.log(pi[0]!)
  const present = resting + theta
  return (
    <Slider
      value={present}
      scale={thetaScale}
      onChange={(next) => setFigure({ theta: thetaOffset(next, pi) })}
      words={{ ...words, value: (value) => words.value(write(value)), number }}
      format={(value) => (Number.isFinite(value) ? String(Number(value.toFixed(3))) : '−∞')}
      symbol="theta"
      digits={6}
      disabled={!Number.isFinite(present)}
    >
      <Button plain disabled={theta === 0} onClick={() => setFigure({ theta: 0 })}>
        {words.back}
      </Button>
    </Slider>
  )
}

/** How many of the first classes over the line count. */
export function TopKSetting() {
  const { k: words, number } = useWords(settingWords)
  const { k, pi } = useChosen((state) => state.parameters)
  return (
    <Slider
      value={k}
      scale={{ kind: 'linear', min: 1, max: pi.length, whole: true, step: 1 }}
      onChange={(next) => setFigure({ k: next })}
      words={{ ...words, value: String, number }}
      format={String}
      digits={2}
    />
  )
}

/** More classes than this stand in a list. */
const mostInARow = 5

/** The class whose logit the gradient is taken in. */
export function LogitSetting() {
  const { logit: words } = useWords(settingWords)
  const { labels, logit } = useChosen((state) => state.parameters)
  const classes = labels.map((label, k) => ({ id: k, label }))
  const choose = (id: number) => setFigure({ logit: id })
  if (classes.length > mostInARow)
    return <Select label={words.label} options={classes} value={logit} onChange={choose} />
  return <SegmentedControl legend={words.label} segments={classes} value={logit} onChange={choose} />
}

/** q, which π is compared with: a slider a class, which sum to 1. */
export function OtherProbabilitySetting() {
  const { to: words, number } = useWords(settingWords)
  const { percent } = useNumbers()
  const { to, labels } = useShownParameters()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      {[...to.entries()].map(([k, weight]) => (
        <Slider
          key={k}
          value={weight}
          scale={probabilityScale}
          onChange={(value) => setFigure({ to: redistribute(to, k, value) })}
          words={{
            label: isDefaultLabel(labels[k]!, k) ? `q${subscript(k)}` : `q${subscript(k)} ${labels[k]}`,
            field: words.field(labels[k]!),
            value: (value) => percent(value),
            number,
          }}
          format={(value) => String(Number(value.toFixed(4)))}
          colour={classColor(k)}
        />
      ))}
    </fieldset>
  )
}

/** What a press pins: read then, so that a drag renders none of the buttons. */
function presentPicture() {
  const { parameters, place } = store.getState()
  // The lab draws at the usual noise scale whatever a chapter has set.
  const { pi, tau, scale } = parameters
  return { pi, tau, scale: isLab(place) ? 1 : scale }
}

/** Keeps the present picture, pale, under the one that goes on moving: the same draws at two settings. */
export const PinSetting = memo(function PinSetting() {
  const { pin: words } = useWords(settingWords)
  const { significant } = useNumbers()
  const pin = useChosen((state) => state.parameters.pin)
  return (
    <div className={styles.pin}>
      <Button onClick={() => setFigure({ pin: presentPicture() })}>
        <SteadyLabel of={[words.pin, words.again]} shown={pin ? words.again : words.pin} />
      </Button>
      <Button disabled={!pin} onClick={() => applyPreset({ ...pin, pin: presentPicture() })}>
        {words.swap}
      </Button>
      <Button disabled={!pin} onClick={() => setFigure({ pin: null })}>
        {words.unpin}
      </Button>
      <p role="status">
        {pin
          ? words.pinned(pin.pi.map((weight) => significant(weight)).join(', '), significant(pin.tau))
          : words.help}
      </p>
    </div>
  )
})
