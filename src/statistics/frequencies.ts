/** How often each of the values 0 … classes − 1 occurs: a count a class. Other values are counted nowhere. */
export function frequencies(values: ArrayLike<number>, classes: number): Uint32Array {
  const counts = new Uint32Array(classes)
  for (let n = 0; n < values.length; n++) counts[values[n]!]!++
  return counts
}
