import { useMemo } from 'react'
import { useChosen } from '../state/useChosen'
import { deck, type Screen } from './deck'

/** The screens of this lecture, those that its link has chosen. */
export function useDeck(): readonly Screen[] {
  const steps = useChosen((state) => state.parameters.steps)
  return useMemo(() => deck(steps), [steps])
}
