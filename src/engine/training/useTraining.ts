import { useEffect, useSyncExternalStore } from 'react'
import type { TrainingName, Trainings } from './training'
import { type TrainingSession, type TrainingState, trainingSession } from './trainingSession'

/** π, learnt by every estimator at once: slowly enough to be watched, unless the reader changes the pace. */
export const probabilitiesSession = trainingSession('probabilities', 4000, 500)

/** The digits' autoencoder. */
export const digitsSession = trainingSession('digits', 3000)

/**
 * What is known of a training; one that has taken no step begins anew with these settings as they change.
 *
 * @param settings keep their identity while they mean the same (useMemo)
 */
export function useTraining<N extends TrainingName>(
  session: TrainingSession<N>,
  settings: Trainings[N]['settings'],
): TrainingState<N> {
  useEffect(() => session.prepare(settings), [session, settings])
  return useSyncExternalStore(session.subscribe, session.get)
}
