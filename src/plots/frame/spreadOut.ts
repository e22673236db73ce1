/**
 * Middles of labels in a row, in the order in which they come: each where it is wanted unless two would cover each
 * other, else side by side round their common middle; all between the ends while there is room.
 *
 * @param wanted in rising order, CSS pixels
 * @param widths of the labels, with the gap that each keeps
 */
export function spreadOut(
  wanted: readonly number[],
  widths: readonly number[],
  [low, high]: readonly [number, number],
): number[] {
  const half = (at: number) => widths[at]! / 2
  const crowded = wanted.some((place, at) => at > 0 && place - wanted[at - 1]! < half(at) + half(at - 1))
  if (!crowded) return wanted.map((place, at) => Math.max(low + half(at), Math.min(place, high - half(at))))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const middle = wanted.reduce((sum, place) => sum + place, 0) / wanted.length
  const start = Math.max(low, Math.min(middle - total / 2, high - total))
  return widths.map((_, at) => start + widths.slice(0, at).reduce((sum, width) => sum + width, 0) + half(at))
}
