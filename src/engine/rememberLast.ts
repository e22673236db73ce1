import type { Question } from './protocol'

/** A question by its value: two that mean the same have the same key. Infinities have no number in JSON. */
export const keyOf = (question: Question): string =>
  JSON.stringify(question, (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  )

/** Remembers the values that were used last, by key. */
export function rememberLast<T>(most: number): {
  get(key: string): T | undefined
  set(key: string, value: T): void
} {
  // A Map keeps the order of insertion; what is used is put at the end again.
  const held = new Map<string, T>()
  return {
    get(key) {
      const value = held.get(key)
      if (value === undefined) return undefined
      held.delete(key)
      held.set(key, value)
      return value
    },
    set(key, value) {
      held.delete(key)
      held.set(key, value)
      if (held.size > most) held.delete(held.keys().next().value!)
    },
  }
}
