import { readFileSync } from 'node:fs'

/** A number, a text (hexadecimal words), or lists and records of them. */
export type GoldenValue = number | string | readonly GoldenValue[] | { readonly [name: string]: GoldenValue }

/** One reference value: computed by other means, with the inputs that it belongs to and how near an engine must come. */
export interface GoldenRecord {
  id: string
  group: string
  quantity: string
  // biome-ignore lint/suspicious/noExplicitAny: each quantity has inputs of its own, which its test knows
  inputs: any
  value: GoldenValue
  rtol: number
  atol: number
}

const file = new URL('./golden.json', import.meta.url)
const all = (JSON.parse(readFileSync(file, 'utf8')) as { records: GoldenRecord[] }).records

/** The reference values of a group, or of one of its quantities. */
export const golden = (group: string, quantity?: string): GoldenRecord[] =>
  all.filter((record) => record.group === group && (quantity === undefined || record.quantity === quantity))

/**
 * Where `actual` lies further from a record's value than |actual − value| ≤ atol + rtol·|value| allows: one line each, so
 * that an empty list is agreement. `looser` widens the relative tolerance (float32 engines).
 */
export function disagreements(actual: unknown, record: GoldenRecord, looser = 0): string[] {
  const lines: string[] = []
  const compare = (given: unknown, expected: GoldenValue, at: string) => {
    if (typeof expected === 'number') {
      const bound = record.atol + Math.max(record.rtol, looser) * Math.abs(expected)
      const near = typeof given === 'number' && Math.abs(given - expected) <= bound
      if (!near) lines.push(`${record.id}${at}: ${given} is not ${expected} ± ${bound}`)
    } else if (typeof expected === 'string') {
      if (given !== expected) lines.push(`${record.id}${at}: ${given} is not ${expected}`)
    } else
      for (const [name, part] of Object.entries(expected))
        compare((given as Record<string, unknown> | undefined)?.[name], part, `${at}.${name}`)
  }
  compare(actual, record.value, '')
  return lines
}
