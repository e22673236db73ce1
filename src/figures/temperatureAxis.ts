import { snap, temperatureScale } from '../controls/scale'
import { valueForKey } from '../controls/steps'
import { useNumbers, useWords } from '../language/language'
import type { Cursor } from '../plots/curves/Curves'
import type { CurveAxis } from '../plots/curves/curve'
import { setTau } from '../state/actions'
import type { Parameters } from '../state/parameters'
import { settingWords } from './words'

/** Temperatures of ticks and tables: a number a decade. */
export const decades = [0.01, 0.1, 1, 10, 100] as const

/** τ from 0.01 to 100, evenly in its logarithm: places are log₁₀ τ. */
export const temperatureAxis: CurveAxis = {
  from: -2,
  to: 2,
  ticks: decades.map((tau) => ({ at: Math.log10(tau), label: String(tau) })),
}

/** τ on `temperatureAxis`, dragged along it unless the address hides its control. */
export function useTemperatureCursor({ tau, hide }: Parameters): Cursor {
  const { tau: words } = useWords(settingWords)
  const { significant } = useNumbers()
  const text = significant(tau)
  return {
    value: Math.log10(tau),
    symbol: 'tau',
    text: `τ = ${text}`,
    label: words.label,
    valueText: words.value(tau, text),
    onPick: hide.includes('tau') ? null : (place) => setTau(snap(temperatureScale, 10 ** place)),
    forKey(key) {
      const next = valueForKey(temperatureScale, tau, key)
      return next === null ? null : Math.log10(next)
    },
  }
}
