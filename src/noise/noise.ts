import { gumbel } from './gumbel'
import { randomBits, streamKey } from './threefry'
import { uniform } from './uniform'

/** Names noise without holding it. It has no π and no τ, so noise cannot depend on the parameters. */
export interface NoiseKey {
  /** 0 … 2³² − 1 */
  seed: number
  /** K, 2 … 16 */
  classes: number
  /** N, 1 … 10⁷ */
  draws: number
}

/** γ of N draws of K classes: that of class k in draw n lies at k·draws + n. */
export interface Noise extends NoiseKey {
  gumbel: Float32Array
}

/** One array of γ a class. */
export const gumbelOfClasses = ({ gumbel, draws, classes }: Noise): Float32Array[] =>
  Array.from({ length: classes }, (_, k) => gumbel.subarray(k * draws, (k + 1) * draws))

/** u, exact, of one draw of one class: any draw can be looked at alone. */
export const uniformAt = (seed: number, index: number, draw: number): number =>
  uniform(randomBits(streamKey(seed, index), draw))

/** u of draws first … first + into.length − 1 of one class, exact. */
export function drawUniform(seed: number, index: number, first: number, into: Float32Array): Float32Array {
  const key = streamKey(seed, index)
  for (let n = 0; n < into.length; n++) into[n] = uniform(randomBits(key, first + n))
  return into
}

/** γ of draws first … first + into.length of one class, in float64 rounded to float32 (`contract.md` §1.4). */
export function drawGumbel(seed: number, index: number, first: number, into: Float32Array): Float32Array {
  const key = streamKey(seed, index)
  for (let n = 0; n < into.length; n++) into[n] = gumbel(uniform(randomBits(key, first + n)))
  return into
}

/** All of the noise that a key names. The same key gives the same noise, on every machine. */
export function drawNoise(key: NoiseKey): Noise {
  const noise = new Float32Array(key.classes * key.draws)
  for (let k = 0; k < key.classes; k++)
    drawGumbel(key.seed, k, 0, noise.subarray(k * key.draws, (k + 1) * key.draws))
  return { ...key, gumbel: noise }
}
