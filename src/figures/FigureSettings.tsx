import { useWords } from '../language/language'
import { useChosen } from '../state/store'
import styles from './FigureSettings.module.css'
import { type Control, shownControls } from './figure'
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

/** Those of the controls that the address does not hide. */
export function useShownControls(controls: readonly Control[]): readonly Control[] {
  const hide = useChosen((state) => state.parameters.hide)
  return shownControls(controls, hide)
}

/**
 * The controls of a figure, without those that the address hides.
 *
 * @param controls the most telling first
 */
export function FigureSettings({ controls }: { controls: readonly Control[] }) {
  const shown = useShownControls(controls)
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
