import { type Chapter, chapters } from '../../state/place'
import { useChosen } from '../../state/useChosen'

/** The chapters that the link names, or, where it names none, all. */
export function useListedChapters(): readonly Chapter[] {
  const steps = useChosen((state) => state.parameters.steps)
  return steps.length === 0 ? chapters : steps.map(({ chapter }) => chapter)
}
