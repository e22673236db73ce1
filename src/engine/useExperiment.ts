import { useCallback, useState } from 'react'
import { ask, type Standing } from './engine'
import type { ExperimentName, Question } from './protocol'

export interface Experimenting<N extends ExperimentName> {
  /** The last standing, of whatever question: compare `standing.answer.question` with what is on the page. */
  standing: Standing<N> | null
  /** The question asked and not yet answered. */
  asked: Question<N> | null
  run(question: Question<N>): void
}

/** An experiment that runs on demand, in a worker of its own. */
export function useExperiment<N extends ExperimentName>(channel: string): Experimenting<N> {
  const [standing, setStanding] = useState<Standing<N> | null>(null)
  const [asked, setAsked] = useState<Question<N> | null>(null)
  const run = useCallback(
    (question: Question<N>) => {
      setAsked(question)
      ask(channel, question, (next) => {
        setStanding(next)
        setAsked(null)
      })
    },
    [channel],
  )
  return { standing, asked, run }
}
