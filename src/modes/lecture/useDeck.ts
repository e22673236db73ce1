import { useMemo } from 'react'
import { deck, type Screen } from '../../lesson/deck'
import { useChosen } from '../../state/useChosen'

/** The screens of this lecture, those that its link has chosen. */
export function useDeck(): readonly Screen[] {
  const steps = useChosen((state) => state.parameters.steps)
  return useMemo(() => deck(steps), [steps])
}
