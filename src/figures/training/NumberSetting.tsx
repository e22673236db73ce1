import { type ReactNode, useId } from 'react'
import { NumberField } from '../../controls/NumberField'
import { nextValue } from '../../controls/steps'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { ranges } from '../../state/ranges'
import { settingWords, trainingWords } from '../words'
import styles from './TrainingFigure.module.css'

interface Props {
  /** Which parameter of the training */
  of: 'rate' | 'adam' | 'cooling' | 'floor'
  value: number
}

/** Steps of the arrow keys above 0: numbers of two digits, over the whole range. */
const ladder = { kind: 'logarithmic', min: 1e-6, max: 1e9 } as const

/** A number of many magnitudes, typed: no slider holds 0 and 10⁹ alike. */
export function NumberSetting({ of, value }: Props) {
  const id = useId()
  const name = useWords(trainingWords).settings[of]
  const { number } = useWords(settingWords)
  return (
    <div className={styles.number}>
      <label htmlFor={id}>{name}</label>
      <NumberField
        id={id}
        label={name}
        value={value}
        range={ranges[of]}
        format={String}
        onChange={(changed) => setFigure({ [of]: changed })}
        words={number}
        digits={7}
        next={(from, direction) => nextValue(ladder, Math.max(from, ladder.min), direction, 'fine')}
      />
    </div>
  )
}

/** How fast τ falls and how far; a lowest τ above the one that the training starts with leaves nothing to cool. */
export function CoolingSettings({
  parameters: { cooling, floor, tau },
  children,
}: {
  parameters: Parameters
  children?: ReactNode
}) {
  const { settings: words } = useWords(trainingWords)
  const { significant } = useNumbers()
  return (
    <>
      <NumberSetting of="cooling" value={cooling} />
      <NumberSetting of="floor" value={floor} />
      {children}
      {floor > tau && <p>{words.floorAbove(significant(floor), significant(tau))}</p>}
    </>
  )
}
