import { lazy, Suspense, useMemo, useRef } from 'react'
import type { Parameters } from '../state/parameters'
import type { Figure as FigureId } from '../state/place'
import type { Live } from './chapter'
import styles from './Figure.module.css'
import type { Control, FigureProps } from './figures/figure'
import { figures } from './figures/figures'
import { useWords } from './language'
import { CountSetting } from './settings/CountSetting'
import { DrawSetting } from './settings/DrawSetting'
import { MuSetting } from './settings/MuSetting'
import { ProbabilitySetting } from './settings/ProbabilitySetting'
import { SeedSetting } from './settings/SeedSetting'
import { SigmaSetting } from './settings/SigmaSetting'
import { TemperatureSetting } from './settings/TemperatureSetting'
import { ThetaSetting } from './settings/ThetaSetting'
import { words as en } from './settings/words.en'
import { words as ko } from './settings/words.ko'
import { useInView } from './useInView'

interface Props {
  figure: FigureId
  parameters: Parameters
  live: Live
  channel: string
  exploration?: string
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
}

/** So many controls lie open beside a figure, its most telling ones; the others wait in a drawer. */
const atHand = 2

function settingOf(control: Control) {
  const Setting = settings[control]
  return Setting && <Setting key={control} />
}

const components = new Map<FigureId, React.ComponentType<FigureProps>>()

/** The same lazy component every time: another one would be mounted anew. */
function componentOf(id: FigureId): React.ComponentType<FigureProps> | null {
  const entry = figures[id]
  if (!entry) return null
  const known = components.get(id)
  if (known) return known
  const component = lazy(entry.load)
  components.set(id, component)
  return component
}

function controlsOf(figure: FigureId, exploration: string | undefined): readonly Control[] {
  const controls = figures[figure]?.controls ?? []
  return typeof controls === 'function' ? controls(exploration) : controls
}

/** A figure with the controls that move it. It rests until it comes into view. */
export function Figure({ figure, parameters, live, channel, exploration }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const inView = useInView(box)
  const Component = useMemo(() => componentOf(figure), [figure])
  const shown = controlsOf(figure, exploration).filter(
    (control) => !parameters.hide.some((hidden) => hidden === control),
  )
  const { more } = useWords({ en, ko })
  return (
    <div ref={box} className={styles.figure}>
      <div className={styles.picture}>
        {Component && inView && (
          <Suspense>
            <Component parameters={parameters} live={live} channel={channel} exploration={exploration} />
          </Suspense>
        )}
      </div>
      <div className={styles.settings}>{shown.slice(0, atHand).map(settingOf)}</div>
      {shown.length > atHand && (
        <details className={styles.more}>
          <summary>{more}</summary>
          <div className={styles.settings}>{shown.slice(atHand).map(settingOf)}</div>
        </details>
      )}
    </div>
  )
}
