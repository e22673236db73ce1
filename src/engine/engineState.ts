import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { FailureReason, Question } from './protocol'

/** A question that found no answer, and how to ask it again. */
export interface Failure {
  reason: FailureReason
  retry: () => void
}

export interface EngineState {
  /** Whether the preview kernel runs, or has been found not to. */
  ready: boolean
  counts: {
    /** γ values drawn for the relaxation, by the page and its workers. Moving π or τ leaves it as it is. */
    noiseDrawn: number
    /** Passes of the deterministic part over noise: previews and whole answers. */
    passes: number
    /** Questions that pictures waited for in vain. */
    failures: number
  }
  /** By channel, the question whose answer a picture waits for. */
  pending: ReadonlyMap<string, Question>
  /** By channel, the question that failed. */
  failure: ReadonlyMap<string, Failure>
}

export const engineStore = createStore<EngineState>(() => ({
  ready: false,
  counts: { noiseDrawn: 0, passes: 0, failures: 0 },
  pending: new Map(),
  failure: new Map(),
}))

/** Why some picture has no answer; null where none failed. */
export const failureReason = ({ failure }: EngineState): FailureReason | null =>
  failure.values().next().value?.reason ?? null

/** Asks every failed question again. */
function retryFailures() {
  for (const { retry } of [...engineStore.getState().failure.values()]) retry()
}

/** Why pictures have no whole answer, null while they have one, and how to ask the failed questions again. */
export function useEngineFailure() {
  const reason = useStore(engineStore, failureReason)
  return { reason, onRetry: retryFailures }
}
