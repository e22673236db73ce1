import type { Numbers } from './number'

/** Numbers as a vector in running text, '(0.500, 0.300, 0.200)'; of more than five, the first three and the last. */
export function vector(values: readonly number[], { number }: Numbers): string {
  const texts = values.map((value) => number(value))
  const shown = texts.length > 5 ? [...texts.slice(0, 3), '…', texts.at(-1)] : texts
  return `(${shown.join(', ')})`
}
