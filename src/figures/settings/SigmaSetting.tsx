import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** σ as the address takes it (`contract.md` §2, `docs/links.md`). */
const scale: Scale = { kind: 'linear', min: 0.05, max: 3, step: 0.01, keyStep: 0.05 }

/** σ, the standard deviation of the Gaussian. */
export function SigmaSetting() {
  const { sigma: words, number } = useWords(settingWords)
  const { significant } = useNumbers()
  const sigma = useChosen((state) => state.parameters.sigma)
  return (
    <Slider
      value={sigma}
      scale={scale}
      onChange={(next) => setFigure({ sigma: next })}
      words={{ ...words, value: (value) => words.value(significant(value)), number }}
      format={(value) => String(Number(value.toFixed(4)))}
      symbol="sigma"
      marks={[1, 2, 3].map((value) => ({ value, label: significant(value) }))}
    />
  )
}
