import type { ExpectationMeasure } from '../../engine/experiments/expectation'
import type { ExpectationCurve } from '../../engine/experiments/expectationCurve'
import { useMeasurement } from '../../engine/useMeasurement'
import type { Parameters } from '../../state/parameters'

/** What is known of E f(z̃): at one temperature, and against all of them. */
export interface Expected {
  /** τ that `measure` was taken at: the page's own once it has settled */
  temperature: number
  /** Over all N draws */
  measure: ExpectationMeasure | null
  /** Over the first draws */
  curve: ExpectationCurve | null
  /** Whether both are of the page's parameters. */
  settled: boolean
}

/** Asks for E f(z̃) at these parameters; the newest answers stay until newer ones come. */
export function useExpectation(channel: string, { pi, tau, seed, n, f }: Parameters): Expected {
  const noise = { seed, classes: pi.length, draws: n }
  const measured = useMeasurement(`${channel}/tau`, {
    experiment: 'expectation',
    noise,
    parameters: { probabilities: pi, temperature: tau, objective: f },
  })
  const curved = useMeasurement(`${channel}/curve`, {
    experiment: 'expectationCurve',
    noise,
    parameters: { probabilities: pi, objective: f },
  })
  return {
    temperature: measured.answer?.question.parameters.temperature ?? tau,
    measure: measured.answer?.measurement ?? null,
    curve: curved.answer?.measurement ?? null,
    settled: measured.settled && curved.settled,
  }
}
