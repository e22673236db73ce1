import { Button } from '../../controls/Button'
import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import { useNumbers, useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { thetaAxis, thetaOffset } from '../thetaAxis'
import { settingWords } from './words'

const scale: Scale = { kind: 'linear', min: thetaAxis.from, max: thetaAxis.to, step: 0.01, keyStep: 0.1 }

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
      scale={scale}
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
