import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { ask, engineStore, failureReason, type MeasurementState, retryFailures } from './engine'
import type { ExperimentName, Question } from './protocol'

/**
 * What is known of a question's answer; it is asked of a worker as soon as it is put.
 *
 * @param channel a name of the asking figure; of one channel the newest question wins
 * @param question keep its identity while it means the same (useMemo); null asks nothing
 */
export function useMeasurement<N extends ExperimentName>(
  channel: string,
  question: Question<N> | null,
): MeasurementState<N> {
  const [heard, setHeard] = useState<{ question: Question<N>; state: MeasurementState<N> }>()
  useEffect(() => {
    if (question) return ask(channel, question, (state) => setHeard({ question, state }))
  }, [channel, question])
  if (heard && heard.question === question) return heard.state
  return { answer: heard?.state.answer ?? null, settled: false, failure: null }
}

export interface Experimenting<N extends ExperimentName> {
  /** The last state, of whatever question: compare `state.answer.question` with what is on the page. */
  state: MeasurementState<N> | null
  /** The question asked and not yet answered. */
  asked: Question<N> | null
  run(question: Question<N>): void
}

/** An experiment that runs on demand, in a worker of its own. */
export function useExperiment<N extends ExperimentName>(channel: string): Experimenting<N> {
  const [state, setState] = useState<MeasurementState<N> | null>(null)
  const [asked, setAsked] = useState<Question<N> | null>(null)
  const run = useCallback(
    (question: Question<N>) => {
      setAsked(question)
      ask(channel, question, (next) => {
        setState(next)
        setAsked(null)
      })
    },
    [channel],
  )
  return { state, asked, run }
}

/** Why pictures have no whole answer, null while they have one, and how to ask the failed questions again. */
export function useEngineFailure() {
  const reason = useStore(engineStore, failureReason)
  return { reason, onRetry: retryFailures }
}
