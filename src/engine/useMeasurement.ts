import { useCallback, useEffect, useState } from 'react'
import { ask, type MeasurementState } from './engine'
import type { ExperimentName, Experiments, Question } from './protocol'
import { keyOf } from './rememberLast'

/**
 * What is known of a question's answer; it is asked of a worker as soon as it is put. Until there is an answer, an earlier
 * one stays if it is of as many classes: one of others fits no label of the page.
 *
 * @param channel a name of the asking figure; of one channel the newest question wins
 * @param question null asks nothing; one that means the same as the last is not asked again
 */
export function useMeasurement<N extends ExperimentName>(
  channel: string,
  question: Question<N> | null,
): MeasurementState<N> {
  const [heard, setHeard] = useState<{ question: Question<N>; state: MeasurementState<N> }>()
  const key = question && keyOf(question)
  const [put, setPut] = useState({ key, question })
  if (put.key !== key) setPut({ key, question })
  useEffect(() => {
    const { question } = put
    if (question) return ask(channel, question, (state) => setHeard({ question, state }))
  }, [channel, put])
  if (heard && heard.question === put.question) return heard.state
  const before = heard?.state.answer
  const fits = before?.question.noise.classes === question?.noise.classes
  return { answer: (fits && before) || null, settled: false, failure: null }
}

/** Experiments that the page itself can do over the first draws. */
type Counted = 'gumbelNoise' | 'noiseLab' | 'raceAndScores' | 'slice'

/**
 * A measurement over all draws as soon as the worker has it; until then, and where nothing more is needed or nothing
 * more can be had, the page's own over the first draws. `settled` where it is of all draws.
 *
 * @param first the measurement of the first draws, at these parameters
 */
export function useCounted<N extends Counted>(
  channel: string,
  question: Question<N>,
  first: Experiments[N]['measurement'],
): { measurement: Experiments[N]['measurement']; settled: boolean } {
  const isWhole = first.draws === question.noise.draws
  const { answer, settled } = useMeasurement(channel, isWhole ? null : question)
  return settled && answer && !isWhole
    ? { measurement: answer.measurement, settled }
    : { measurement: first, settled: isWhole }
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
