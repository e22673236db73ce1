import { useSyncExternalStore } from 'react'
import { engineFailure } from './engine'
import type { FailureReason } from './protocol'

/** Why pictures on the page wait in vain, null where none does; and what has their questions put once more. */
export function useEngineFailure(): { reason: FailureReason | null; onRetry: () => void } {
  const reason = useSyncExternalStore(engineFailure.subscribe, engineFailure.get)
  return { reason, onRetry: engineFailure.retry }
}
