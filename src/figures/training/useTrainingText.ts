import type { DigitsSettings } from '../../engine/training/digitsRun'
import { useNumbers, useWords } from '../../language/language'
import { trainingWords } from '../words'
import { estimatorId } from './trainingSettings'

/** The words of this figure. */
export const useTrainingWords = () => useWords(trainingWords)

/** What a training of the autoencoder was run with, in a few words. */
export function useSettingsName(): (settings: DigitsSettings) => string {
  const { digits, estimators } = useTrainingWords()
  const { significant } = useNumbers()
  return ({ estimator, cooling }) => {
    const name = estimators[estimatorId(estimator)]
    // The score function and the exact gradient know no temperature.
    if (estimator === 'exact' || estimator === 'leaveOneOut') return name
    return cooling.rate > 0
      ? digits.falling(name, significant(cooling.from), significant(cooling.floor))
      : digits.fixed(name, significant(cooling.from))
  }
}
