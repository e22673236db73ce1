import type { Experiments, Question } from '../engine/protocol'
import { useMeasurement } from '../engine/useMeasurement'

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
