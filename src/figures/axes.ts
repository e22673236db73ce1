import { type Scale, snap, temperatureScale } from '../controls/scale'
import { valueForKey } from '../controls/steps'
import { useNumbers, useWords } from '../language/language'
import type { Cursor } from '../plots/curves/Curves'
import type { CurveAxis } from '../plots/curves/curve'
import { setTau } from '../state/actions'
import { settingWords } from './words'

/** τ from 0.01 to 100, evenly in its logarithm: places are log₁₀ τ. */
export const temperatureAxis: CurveAxis = {
  from: -2,
  to: 2,
  ticks: [0.01, 0.1, 1, 10, 100].map((tau) => ({ at: Math.log10(tau), label: String(tau) })),
}

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

/** The axis on which the slice's logit θ₁ moves. It stays while π does; beyond its ends few draws jump. */
export const thetaAxis = { from: -6, to: 6 } as const

/** The same range as a slider and the arrow keys move in it. */
export const thetaScale: Scale = {
  kind: 'linear',
  min: thetaAxis.from,
  max: thetaAxis.to,
  step: 0.01,
  keyStep: 0.1,
}

/** How far θ₁ stands from log π₁, to three decimals; 0 where class 1 cannot win and nothing moves its logit. */
export function thetaOffset(theta: number, pi: readonly number[]): number {
  const offset = theta - Math.log(pi[0]!)
  return Number.isFinite(offset) ? Number(offset.toFixed(3)) + 0 : 0
}
