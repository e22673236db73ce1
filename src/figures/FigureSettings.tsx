import { useWords } from '../language/language'
import type { ControlName } from '../state/parameters'
import styles from './FigureFrame.module.css'
import type { Control } from './figure'
import { CountSetting, DrawSetting, SeedSetting } from './settings/drawSettings'
import { ObjectiveSetting } from './settings/ObjectiveSetting'
import { ProbabilitySetting } from './settings/ProbabilitySetting'
import {
  LogitSetting,
  MuSetting,
  NoiseScaleSetting,
  OtherProbabilitySetting,
  PinSetting,
  SigmaSetting,
  TemperatureSetting,
  ThetaSetting,
  TopKSetting,
} from './settings/parameterSettings'
import { settingWords } from './words'

interface Props {
  /** The most telling first. */
  controls: readonly Control[]
  /** Controls not to show. */
  hide: readonly ControlName[]
}

const settings: Partial<Record<Control, React.ComponentType>> = {
  tau: TemperatureSetting,
  pi: ProbabilitySetting,
  draw: DrawSetting,
  n: CountSetting,
  seed: SeedSetting,
  mu: MuSetting,
  sigma: SigmaSetting,
  theta: ThetaSetting,
  f: ObjectiveSetting,
  logit: LogitSetting,
  to: OtherProbabilitySetting,
  k: TopKSetting,
  scale: NoiseScaleSetting,
  pin: PinSetting,
}

/** How many controls, the most telling ones, lie open beside a figure; the others are folded away. */
const openControls = 2

/** The setting of one control of a figure. */
export function settingOf(control: Control) {
  const Setting = settings[control]
  return Setting && <Setting key={control} />
}

/** The controls of a figure. */
export function FigureSettings({ controls, hide }: Props) {
  const shown = controls.filter((control) => !hide.some((hidden) => hidden === control))
  const { more } = useWords(settingWords)
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.figureSettings}>{shown.slice(0, openControls).map(settingOf)}</div>
      )}
      {shown.length > openControls && (
        <details className={styles.more}>
          <summary>{more}</summary>
          <div className={styles.figureSettings}>{shown.slice(openControls).map(settingOf)}</div>
        </details>
      )}
    </>
  )
}
