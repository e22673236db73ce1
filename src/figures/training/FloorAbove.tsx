import { useNumbers } from '../../language/language'
import { useTrainingWords } from './useTrainingText'

/** Says that a lowest τ above the one that the training starts with leaves nothing to cool: what was set is not used. */
export function FloorAbove({ floor, tau }: { floor: number; tau: number }) {
  const { settings: words } = useTrainingWords()
  const { significant } = useNumbers()
  return floor > tau && <p>{words.floorAbove(significant(floor), significant(tau))}</p>
}
