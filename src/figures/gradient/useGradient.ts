import { useMemo } from 'react'
import type { FiniteDifferences } from '../../engine/experiments/finiteDifference'
import type { GradientCurve, GradientMeasure } from '../../engine/experiments/gradient'
import { useMeasurement } from '../../engine/useMeasurement'
import type { ReplicateCount } from '../../estimators/gumbelRao'
import { cornerValues, exactGradient, objectiveOf } from '../../estimators/objective'
import type { Parameters } from '../../state/parameters'
import { estimateRange } from './estimators'

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

export type GradientSetting = ReturnType<typeof useSetting>

/** The relaxed estimators at the reader's τ, over all N draws; Gumbel-Rao with R replicates over the first. */
export function useGradientMeasure(
  channel: string,
  { pi, tau, seed, n, f, logit }: Parameters,
  range: readonly [number, number],
  replicates: ReplicateCount,
): {
  measure: GradientMeasure | null
  /** τ and the axis' range that it was taken at */
  temperature: number
  range: readonly [number, number]
  settled: boolean
} {
  const { answer, settled } = useMeasurement(`${channel}/tau`, {
    experiment: 'gradient',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { probabilities: pi, temperature: tau, objective: f, logit, replicates, range },
  })
  return {
    measure: answer?.measurement ?? null,
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
  const { answer, settled } = useMeasurement(`${channel}/curve`, {
    experiment: 'gradientCurve',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { probabilities: pi, objective: f, logit },
  })
  return { curve: answer?.measurement ?? null, settled }
}

/** Finite differences over the same noise and over fresh noise. */
export function useFiniteDifferences(
  channel: string,
  { pi, tau, seed, n, f, logit }: Parameters,
): { measure: FiniteDifferences | null; settled: boolean } {
  const { answer, settled } = useMeasurement(`${channel}/difference`, {
    experiment: 'finiteDifference',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { probabilities: pi, temperature: tau, objective: f, logit },
  })
  return { measure: answer?.measurement ?? null, settled }
}
