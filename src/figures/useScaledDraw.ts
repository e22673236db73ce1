import { useMemo } from 'react'
import type { Parameters } from '../state/parameters'
import { type SelectedDraw, selectedDraw } from './selectedDraw'

/** The draw looked at, with the noise at the reader's scale. */
export function useScaledDraw({ seed, draw, pi, tau, scale }: Parameters): SelectedDraw {
  return useMemo(() => selectedDraw(seed, draw, pi, tau, scale), [seed, draw, pi, tau, scale])
}
