import { useStore } from 'zustand'
import { engineStore, failureReason, retryFailures } from './engine'

/** Why pictures have no whole answer, null while they have one, and how to ask the failed questions again. */
export function useEngineFailure() {
  const reason = useStore(engineStore, failureReason)
  return { reason, onRetry: retryFailures }
}
