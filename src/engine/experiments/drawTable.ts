import { exponential } from '../../noise/exponential'
import { gumbel } from '../../noise/gumbel'
import { drawUniform } from '../../noise/noise'
import { argmax } from '../../transform/gumbelMax'
import { logProbabilities, relaxedSample } from '../../transform/gumbelSoftmax'
import type { ExperimentInput } from './experiment'

export interface DrawTableParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.01 … 100 */
  temperature: number
  /** s of log π + s·γ, 0 … 3; 1 where it is not given */
  scale?: number
  /** The table's draws: first … first + count − 1, all of them below N */
  first: number
  count: number
}

/** Some draws as lines of a CSV table, without its head. */
export interface DrawTable {
  /** UTF-8; every line ends with '\n' */
  csv: Uint8Array<ArrayBuffer>
}

/** The columns of each class: u, ξ, γ, x = log π + s·γ, z (1 for the winner, else 0) and z̃. */
export const classColumns = ['u', 'xi', 'gamma', 'score', 'z', 'relaxed'] as const

/** The names of all columns; classes count from 0, as everywhere in data (`contract.md` §1). */
export const tableColumns = (classes: number): string[] => [
  'draw',
  ...Array.from({ length: classes }, (_, k) => classColumns.map((name) => `${name}_${k}`)).flat(),
]

/** Draws between two chances for a newer question to take over: a few ms at 16 classes. */
const drawsAtOnce = 256

/** The fewest digits that a float64 reads back as the very same number; −∞ as NumPy and pandas write it. */
const inDigits = (value: number): string => (value === -Infinity ? '-inf' : String(value))

/** The line of one draw, given its u of every class. */
function line(
  draw: number,
  u: readonly number[],
  logits: Float64Array,
  temperature: number,
  scale: number,
): string {
  const xi = u.map(exponential)
  const gamma = u.map((value) => Math.fround(gumbel(value)))
  const score = logits.map((logit, k) => logit + scale * gamma[k]!)
  const winner = argmax(score)
  const relaxed = relaxedSample(gamma, logits, temperature, scale)
  const cells = u.map((own, k) =>
    [own, xi[k]!, gamma[k]!, score[k]!, k === winner ? 1 : 0, relaxed[k]!].map(inDigits).join(','),
  )
  return `${draw},${cells.join(',')}\n`
}

/**
 * A table of some draws, from u to z̃, each number with all its digits: u exact, γ the float32 of the reference, all
 * else in float64 from them. Any draw can be computed alone, so neither tiles nor earlier draws are needed.
 */
export function* drawTable({
  noise,
  parameters,
}: ExperimentInput<DrawTableParameters>): Generator<void, DrawTable> {
  const { probabilities, temperature, scale = 1, first, count } = parameters
  const logits = logProbabilities(probabilities)
  const lines: string[] = []
  for (let from = first; from < first + count; from += drawsAtOnce) {
    const draws = Math.min(drawsAtOnce, first + count - from)
    const u = probabilities.map((_, k) => drawUniform(noise.seed, k, from, new Float32Array(draws)))
    for (let n = 0; n < draws; n++)
      lines.push(
        line(
          from + n,
          u.map((values) => values[n]!),
          logits,
          temperature,
          scale,
        ),
      )
    yield
  }
  return { csv: new TextEncoder().encode(lines.join('')) }
}
