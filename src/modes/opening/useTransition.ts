import { useState } from 'react'
import { useClock } from '../../figures/useClock'

const seconds = 0.6

/** A number that goes to 0 or 1 smoothly when told to, and at once where less motion is asked for. */
export function useTransition(target: 0 | 1): number {
  const [value, setValue] = useState<number>(target)
  useClock(value !== target, (step) =>
    setValue((before) => {
      const next = matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : step / seconds
      return target > before ? Math.min(1, before + next) : Math.max(0, before - next)
    }),
  )
  return value * value * (3 - 2 * value)
}
