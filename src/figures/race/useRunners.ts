import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import type { Runner } from '../../plots/race/RaceLanes'
import { isDefaultLabel } from '../../state/labels'
import type { Parameters } from '../../state/parameters'
import type { SelectedDraw } from '../selectedDraw'
import { raceWords } from '../words'

/** Writes a finishing time in the reader's language: what is cut needs no thousandths, π = 0 never arrives. */
export function useTimeText(): (time: number) => string {
  const { never } = useWords(raceWords)
  const { number } = useNumbers()
  return (time) => (time === Infinity ? never : number(time, time < 10 ? 3 : time < 100 ? 1 : 0))
}

/** The classes as runners in one draw: names, noise and finishing times, and how a time comes about. */
export function useRunners(
  { labels, pi }: Parameters,
  draw: SelectedDraw,
  times: readonly number[],
): Runner[] {
  const words = useWords(raceWords)
  const { number, significant } = useNumbers()
  const timeText = useTimeText()
  return labels.map((label, k) => ({
    name: isDefaultLabel(label, k) ? words.runner(label) : label,
    noise: draw.xi[k]!,
    time: times[k]!,
    text: timeText(times[k]!),
    reckoning: words.reckoning(subscript(k), number(draw.xi[k]!), significant(pi[k]!, 4)),
  }))
}
