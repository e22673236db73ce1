import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** μ as the address takes it (`contract.md` §2, `docs/links.md`). */
const scale: Scale = { kind: 'linear', min: -3, max: 3, step: 0.01, keyStep: 0.1 }

/** μ, the mean of the Gaussian. */
export function MuSetting() {
  const { mu: words, number } = useWords(settingWords)
  const { significant } = useNumbers()
  const mu = useChosen((state) => state.parameters.mu)
  return (
    <Slider
      value={mu}
      scale={scale}
      onChange={(next) => setFigure({ mu: next })}
      words={{ ...words, value: (value) => words.value(significant(value)), number }}
      format={(value) => String(Number(value.toFixed(4)))}
      symbol="mu"
      marks={[-3, 0, 3].map((value) => ({ value, label: significant(value) }))}
    />
  )
}
