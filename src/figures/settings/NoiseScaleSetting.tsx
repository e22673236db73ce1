import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** The noise scale as the address takes it (`contract.md` §5). */
const range: Scale = { kind: 'linear', min: 0, max: 3, step: 0.01, keyStep: 0.1 }

/** s of z̃ = softmax((log π + s·γ)/τ): 0 turns the noise off. */
export function NoiseScaleSetting() {
  const { scale: words, number } = useWords(settingWords)
  const { significant } = useNumbers()
  const scale = useChosen((state) => state.parameters.scale)
  return (
    <Slider
      value={scale}
      scale={range}
      onChange={(next) => setFigure({ scale: next })}
      words={{ ...words, value: (value) => words.value(significant(value)), number }}
      format={(value) => String(Number(value.toFixed(4)))}
      symbol="gamma"
      marks={[0, 1].map((value) => ({ value, label: significant(value) }))}
    />
  )
}
