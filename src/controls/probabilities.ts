import type { Scale } from './scale'

/** A class has at most all of the probability. A thumb moves by a pixel or two, a key by a hundredth. */
export const probabilityScale: Scale = { kind: 'linear', min: 0, max: 1, step: 0.005, keyStep: 0.01 }

/** What class `index` may have at most: 1 less what the other classes that are locked keep. */
export function reachOf(index: number, values: readonly number[], locked: readonly boolean[]): number {
  let kept = 0
  for (let k = 0; k < values.length; k++) if (k !== index && locked[k]) kept += values[k]!
  return Math.max(0, 1 - kept)
}

/** Whether one more class may be locked: two must stay free, since a single free one could not move either. */
export const mayLock = (locked: readonly boolean[]): boolean => locked.filter((is) => !is).length > 2

/**
 * A probability as its field has it, to be typed over: two decimals where they are it, else four; near 0 by a power of ten,
 * near 1 in up to five decimals, rounded down, so that 0 and 1 are written for those two alone and all fits the field.
 */
export const writeShare = (value: number): string => {
  if (value > 0 && value < 0.0005) return value.toExponential(1)
  if (value < 1 && value > 0.9995) return String(Math.floor(value * 1e5) / 1e5)
  const short = value.toFixed(2)
  return Math.abs(Number(short) - value) < 1e-6 ? short : value.toFixed(4).replace(/0+$/, '')
}
