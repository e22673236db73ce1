import { probabilityScale } from '../../controls/probabilities'
import { Slider } from '../../controls/Slider'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { classColor } from '../../plots/palette/palette'
import { setFigure } from '../../state/actions'
import { redistribute } from '../../state/redistribute'
import { useChosen } from '../../state/useChosen'
import styles from './OtherProbabilitySetting.module.css'
import { settingWords } from './words'

/** q, which π is compared with: a slider a class, which sum to 1. */
export function OtherProbabilitySetting() {
  const { to: words, number } = useWords(settingWords)
  const { percent } = useNumbers()
  const { to, labels } = useChosen((state) => state.parameters)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.legend}</legend>
      {to.map((weight, k) => (
        <Slider
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index, names may repeat
          key={k}
          value={weight}
          scale={probabilityScale}
          onChange={(value) => setFigure({ to: redistribute(to, k, value) })}
          words={{
            label: `q${subscript(k)} ${labels[k]}`,
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
