import { useMemo } from 'react'
import { valueForKey } from '../../controls/steps'
import { useNumbers, useWords } from '../../language/language'
import type { Cursor } from '../../plots/curves/Curves'
import type { CurveAxis } from '../../plots/curves/curve'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { thetaAxis, thetaOffset, thetaScale } from '../thetaAxis'
import { sliceWords } from '../words'

/** θ₁ from end to end, labelled in whole numbers. */
export function useThetaAxis(): CurveAxis {
  const { significant } = useNumbers()
  return useMemo(
    () => ({ ...thetaAxis, ticks: [-6, -4, -2, 0, 2, 4, 6].map((at) => ({ at, label: significant(at) })) }),
    [significant],
  )
}

/** Values of an upright axis, as they are written. */
export const ticksOf = (values: readonly number[]) => values.map((at) => ({ at, label: String(at) }))

/** A pointer this near the jump, CSS pixels, stands on it. */
const reach = 4

/** Two numbers of the address that are the same to three decimals. */
const nearness = 6e-4

export type SideOfJump = 'before' | 'at' | 'after'

/** On which side of a draw's jump θ₁ stands; at it two scores tie. */
export const sideOfJump = (theta: number, jump: number): SideOfJump =>
  Math.abs(theta - jump) < nearness ? 'at' : theta < jump ? 'before' : 'after'

/** Where a key leads to: never over the jump, which is a place to stop at. */
export function thetaForKey(theta: number, key: string, jump: number | null): number | null {
  const next = valueForKey(thetaScale, theta, key)
  if (next === null || jump === null || sideOfJump(theta, jump) === 'at') return next
  return (jump - theta) * (jump - next) < 0 && key.startsWith('Arrow') ? jump : next
}

/** θ₁ as it is dragged in the picture; null where class 1 cannot win, and no push moves its logit from −∞. */
export function useThetaCursor({ pi }: Parameters, theta: number, jump: number | null): Cursor | null {
  const { theta: words } = useWords(sliceWords)
  const { number } = useNumbers()
  if (!Number.isFinite(theta)) return null
  return {
    value: theta,
    symbol: 'theta',
    text: words.text(number(theta)),
    label: words.label,
    valueText: words.text(number(theta)),
    onPick(value, pixel) {
      const magnet = jump !== null && Math.abs(value - jump) < reach * pixel
      setFigure({ theta: thetaOffset(magnet ? jump : value, pi) })
    },
    forKey: (key) => thetaForKey(theta, key, jump),
  }
}
