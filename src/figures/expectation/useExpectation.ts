import { useMemo } from 'react'
import type { ExpectationMeasure } from '../../engine/experiments/expectation'
import type { ExpectationCurve } from '../../engine/experiments/expectationCurve'
import type { Question } from '../../engine/protocol'
import { useMeasurement } from '../../engine/useMeasurement'
import type { Parameters } from '../../state/parameters'

type Needed = Pick<Parameters, 'pi' | 'seed' | 'n' | 'f'>

/** E f(z̃) at the reader's τ over all N draws. */
const expectationQuestion = ({
  pi,
  seed,
  n,
  f,
  tau,
}: Needed & Pick<Parameters, 'tau'>): Question<'expectation'> => ({
  experiment: 'expectation',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, temperature: tau, objective: f },
})

/** E f(z̃) at every temperature over the first draws. */
const expectationCurveQuestion = ({ pi, seed, n, f }: Needed): Question<'expectationCurve'> => ({
  experiment: 'expectationCurve',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, objective: f },
})

/** What is known of E f(z̃): at one temperature, and against all of them. */
export interface Expected {
  /** τ that `measure` was taken at: the page's own once it has settled */
  temperature: number
  measure: ExpectationMeasure | null
  curve: ExpectationCurve | null
  /** Whether both are of the page's parameters. */
  settled: boolean
}

/** Asks for E f(z̃) at these parameters; the newest answers stay until newer ones come, as long as K is theirs. */
export function useExpectation(channel: string, parameters: Parameters): Expected {
  const { pi, tau, seed, n, f } = parameters
  const at = useMemo(() => expectationQuestion({ pi, tau, seed, n, f }), [pi, tau, seed, n, f])
  const along = useMemo(() => expectationCurveQuestion({ pi, seed, n, f }), [pi, seed, n, f])
  const measured = useMeasurement(`${channel}/tau`, at)
  const curved = useMeasurement(`${channel}/curve`, along)
  const fits = (answer: { question: { noise: { classes: number } } } | null) =>
    answer?.question.noise.classes === pi.length
  return {
    temperature: measured.answer?.question.parameters.temperature ?? tau,
    measure: fits(measured.answer) ? measured.answer!.measurement : null,
    curve: fits(curved.answer) ? curved.answer!.measurement : null,
    settled: measured.settled && curved.settled,
  }
}
