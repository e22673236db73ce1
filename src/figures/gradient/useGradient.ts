import { useMemo } from 'react'
import type { FiniteDifferences } from '../../engine/experiments/finiteDifference'
import type { GradientMeasure } from '../../engine/experiments/gradient'
import type { GradientCurve } from '../../engine/experiments/gradientCurve'
import type { Answer, ExperimentName, Question } from '../../engine/protocol'
import { useMeasurement } from '../../engine/useMeasurement'
import { exactGradient } from '../../estimators/exact'
import type { ReplicateCount } from '../../estimators/gumbelRao'
import { cornerValues, objectiveOf } from '../../estimators/objective'
import type { Parameters } from '../../state/parameters'
import { estimateRange } from './estimators'

/** An answer and whether it is to the page's present question. */
interface Known<T> {
  measure: T | null
  /** τ that it was taken at */
  temperature: number
  settled: boolean
}

/** The reader's objective at the corners, and the logit's exact derivative. */
export function useSetting({ pi, f, logit }: Pick<Parameters, 'pi' | 'f' | 'logit'>) {
  return useMemo(() => {
    const objective = objectiveOf(f, pi.length)
    const values = cornerValues(objective, pi.length)
    const setting = { pi, objective, values, logit }
    const exact = exactGradient(pi, values)[logit]!
    return { ...setting, exact, range: estimateRange(setting, exact) }
  }, [pi, f, logit])
}

/** An answer of another K or another logit fits no label of this page any more. */
const stillFits = <N extends ExperimentName>(answer: Answer<N> | null, question: Question<N>): boolean =>
  answer?.question.noise.classes === question.noise.classes

/** The relaxed estimators at the reader's τ, over all N draws; Gumbel-Rao with R replicates over the first. */
export function useGradientMeasure(
  channel: string,
  { pi, tau, seed, n, f, logit }: Parameters,
  range: readonly [number, number],
  replicates: ReplicateCount,
): Known<GradientMeasure> & { range: readonly [number, number] } {
  const question = useMemo<Question<'gradient'>>(
    () => ({
      experiment: 'gradient',
      noise: { seed, classes: pi.length, draws: n },
      parameters: { probabilities: pi, temperature: tau, objective: f, logit, replicates, range },
    }),
    [pi, tau, seed, n, f, logit, replicates, range],
  )
  const { answer, settled } = useMeasurement(`${channel}/tau`, question)
  return {
    measure: stillFits(answer, question) ? answer!.measurement : null,
    temperature: answer?.question.parameters.temperature ?? tau,
    range: answer?.question.parameters.range ?? range,
    settled,
  }
}

/** Both relaxed estimators at every temperature, over the first draws. */
export function useGradientCurve(
  channel: string,
  { pi, seed, n, f, logit }: Parameters,
): { curve: GradientCurve | null; settled: boolean } {
  const question = useMemo<Question<'gradientCurve'>>(
    () => ({
      experiment: 'gradientCurve',
      noise: { seed, classes: pi.length, draws: n },
      parameters: { probabilities: pi, objective: f, logit },
    }),
    [pi, seed, n, f, logit],
  )
  const { answer, settled } = useMeasurement(`${channel}/curve`, question)
  return { curve: stillFits(answer, question) ? answer!.measurement : null, settled }
}

/** Finite differences over the same noise and over fresh noise. */
export function useFiniteDifferences(
  channel: string,
  { pi, tau, seed, n, f, logit }: Parameters,
): Known<FiniteDifferences> {
  const question = useMemo<Question<'finiteDifference'>>(
    () => ({
      experiment: 'finiteDifference',
      noise: { seed, classes: pi.length, draws: n },
      parameters: { probabilities: pi, temperature: tau, objective: f, logit },
    }),
    [pi, tau, seed, n, f, logit],
  )
  const { answer, settled } = useMeasurement(`${channel}/difference`, question)
  return {
    measure: stillFits(answer, question) ? answer!.measurement : null,
    temperature: answer?.question.parameters.temperature ?? tau,
    settled,
  }
}
