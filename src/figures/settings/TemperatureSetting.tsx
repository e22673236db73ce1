import { memo } from 'react'
import { TemperatureControl } from '../../controls/TemperatureControl'
import { useWords } from '../../language/language'
import { setTau } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { settingWords } from './words'

/** Three significant digits are what the slider sets; a typed number keeps more. */
const writeTau = (tau: number): string => String(Number(tau.toPrecision(6)))

/** The temperatures of Jang et al. 2017, figure 1. */
const marks = [0.1, 0.5, 1, 10].map((value) => ({ value, label: String(value) }))

/** τ: logarithmic, with a sweep that plays on request. */
export const TemperatureSetting = memo(function TemperatureSetting({
  onSweep,
}: {
  onSweep?: (playing: boolean) => void
}) {
  const { tau: words, number } = useWords(settingWords)
  const tau = useChosen((state) => state.parameters.tau)
  return (
    <TemperatureControl
      value={tau}
      onChange={setTau}
      format={writeTau}
      marks={marks}
      words={{
        ...words,
        value: (value) => words.value(value, writeTau(value)),
        jump: ({ label }) => words.jump(label),
        number,
      }}
      {...(onSweep && { onSweep })}
    />
  )
})
