/** The text with half surrogate pairs, which no address can carry, replaced by U+FFFD. */
export const wellFormedText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')

/** At most `length` code points. A text of any size costs no more than a short one. */
export function cutText(text: string, length: number): string {
  const points = Array.from(text.slice(0, 2 * length + 2))
  return points.length > length ? points.slice(0, length).join('') : text
}
