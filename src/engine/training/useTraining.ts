import { useEffect, useSyncExternalStore } from 'react'
import type { TrainingName, Trainings } from './trainingProtocol'
import type { TrainingSession, TrainingStanding } from './trainingSession'

/**
 * What is known of a training; one that has taken no step begins anew with these settings as they change.
 *
 * @param settings keep their identity while they mean the same (useMemo)
 */
export function useTraining<N extends TrainingName>(
  session: TrainingSession<N>,
  settings: Trainings[N]['settings'],
): TrainingStanding<N> {
  useEffect(() => session.prepare(settings), [session, settings])
  return useSyncExternalStore(session.subscribe, session.get)
}
