const isComposite = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether two parameters' values are the same; lists and records are by their entries. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isComposite(one) || !isComposite(other)) return Object.is(one, other)
  const names = Object.keys(one)
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
}
