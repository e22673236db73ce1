import { useWords } from '../language/language'
import type { ControlName } from '../state/parameters'
import styles from './FigureSettings.module.css'
import type { Control } from './figure'
import { CountSetting } from './settings/CountSetting'
import { DrawSetting } from './settings/DrawSetting'
import { LogitSetting } from './settings/LogitSetting'
import { MuSetting } from './settings/MuSetting'
import { NoiseScaleSetting } from './settings/NoiseScaleSetting'
import { ObjectiveSetting } from './settings/ObjectiveSetting'
import { OtherProbabilitySetting } from './settings/OtherProbabilitySetting'
import { ProbabilitySetting } from './settings/ProbabilitySetting'
import { SeedSetting } from './settings/SeedSetting'
import { SigmaSetting } from './settings/SigmaSetting'
import { TemperatureSetting } from './settings/TemperatureSetting'
import { ThetaSetting } from './settings/ThetaSetting'
import { TopKSetting } from './settings/TopKSetting'
import { settingWords } from './settings/words'

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
}

/** So many controls lie open beside a figure, its most telling ones; the others wait in a drawer. */
const atHand = 2

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
      {shown.length > 0 && <div className={styles.settings}>{shown.slice(0, atHand).map(settingOf)}</div>}
      {shown.length > atHand && (
        <details className={styles.more}>
          <summary>{more}</summary>
          <div className={styles.settings}>{shown.slice(atHand).map(settingOf)}</div>
        </details>
      )}
    </>
  )
}
