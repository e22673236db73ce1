import { useCallback, useState } from 'react'
import { ask, type MeasurementState } from './engine'
import type { ExperimentName, Question } from './protocol'

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
