/** Whether two parameters' values are the same; lists are by their entries. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other)
  return one.length === other.length && one.every((entry, at) => Object.is(entry, other[at]))
}
