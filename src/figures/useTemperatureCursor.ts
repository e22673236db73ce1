import { temperatureScale } from '../controls/parameterScales'
import { snap } from '../controls/scale'
import { valueForKey } from '../controls/steps'
import { useNumbers, useWords } from '../language/language'
import type { Cursor } from '../plots/curves/Curves'
import { setTau } from '../state/actions'
import { settingWords } from './settings/words'

/** τ as it is dragged along `temperatureAxis`. */
export function useTemperatureCursor(tau: number): Cursor {
  const { tau: words } = useWords(settingWords)
  const { significant } = useNumbers()
  const text = significant(tau)
  return {
    value: Math.log10(tau),
    symbol: 'tau',
    text: `τ = ${text}`,
    label: words.label,
    valueText: words.value(tau, text),
    onPick: (place) => setTau(snap(temperatureScale, 10 ** place)),
    forKey(key) {
      const next = valueForKey(temperatureScale, tau, key)
      return next === null ? null : Math.log10(next)
    },
  }
}
