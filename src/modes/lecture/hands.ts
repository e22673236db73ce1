import type { Screen } from '../../lesson/deck'

/** The hands counted in the room for each choice of a question, by the screen that asks it, as 'temperature/2'. */
export type Hands = Readonly<Record<string, readonly number[]>>

/** Nobody counts more. */
export const mostHands = 9999

const nameOf = ({ chapter, step }: Screen): string => `${chapter}/${step}`

const none: readonly number[] = []

/** What was counted on a screen. */
export const handsAt = (hands: Hands, at: Screen): readonly number[] => hands[nameOf(at)] ?? none

/** The same with another count for a choice, from 0, of a screen's question. */
export function countHands(hands: Hands, at: Screen, choice: number, count: number): Hands {
  const counts = handsAt(hands, at)
  const length = Math.max(counts.length, choice + 1)
  const changed = Array.from({ length }, (_, index) => (index === choice ? count : (counts[index] ?? 0)))
  return { ...hands, [nameOf(at)]: changed }
}

/** The same without what was counted on a screen. */
export const withoutHands = (hands: Hands, at: Screen): Hands =>
  Object.fromEntries(Object.entries(hands).filter(([name]) => name !== nameOf(at)))
