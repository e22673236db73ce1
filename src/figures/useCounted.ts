import type { ExperimentName, Experiments, Question } from '../engine/protocol'
import { useMeasurement } from '../engine/useMeasurement'

/**
 * A measurement over all draws as soon as the worker has it; until then, and where nothing more is needed or nothing
 * more can be had, the page's own over the first draws. It holds the number of its draws.
 *
 * @param first the measurement of the first draws, at these parameters
 * @param whole whether those are all
 */
export function useCounted<N extends ExperimentName>(
  channel: string,
  question: Question<N>,
  first: Experiments[N]['measurement'],
  whole: boolean,
): Experiments[N]['measurement'] {
  const standing = useMeasurement(channel, whole ? null : question)
  return !whole && standing.settled && standing.answer ? standing.answer.measurement : first
}
