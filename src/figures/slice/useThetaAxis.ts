import { useMemo } from 'react'
import { useNumbers } from '../../language/language'
import type { CurveAxis } from '../../plots/curves/curve'
import { thetaAxis } from '../thetaAxis'

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
