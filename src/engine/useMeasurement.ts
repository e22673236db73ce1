import { useEffect, useState } from 'react'
import { ask, type MeasurementState } from './engine'
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
