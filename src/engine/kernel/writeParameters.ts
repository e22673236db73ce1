import { cellGrid, histogramBins, type RelaxationParameters } from '../tile'
import { kernelScale, type PossibleClasses } from './possibleClasses'
import type { StartedKernel } from './startKernel'

const mostClasses = 16

/** Puts parameters where the kernel finds them (`assembly/layout.ts` says what each is). */
export function writeParameters(
  { exports, addresses }: StartedKernel,
  { indices, logits, placeOf }: PossibleClasses,
  { temperature, scale = 1, pair, projection }: RelaxationParameters,
): void {
  const { buffer } = exports.memory
  const write = (address: number, value: (place: number) => number) =>
    new Float32Array(buffer, address, mostClasses).set(
      Array.from({ length: mostClasses }, (_, place) => (place < indices.length ? value(place) : 0)),
    )
  const first = logits[0]!
  // Coordinates from the middle of the square; shares come times the bins, cells are `cellGrid` a side.
  const corner = (place: number, side: number) =>
    projection ? (cellGrid / histogramBins) * (projection[2 * indices[place]! + side]! - 0.5) : 0
  write(addresses.roundedLogits, (place) => logits[place]!)
  write(addresses.logRatios, (place) => logits[place]! - first)
  write(addresses.cornersAcross, (place) => corner(place, 0))
  write(addresses.cornersUp, (place) => corner(place, 1))
  new Float64Array(buffer, addresses.logits, logits.length).set(logits)
  const farthest = logits.reduce((most, logit) => Math.max(most, Math.abs(logit)), 0)
  const [i, j] = pair?.map((k) => placeOf[k]!) ?? []
  new Float32Array(buffer, addresses.scale, 1)[0] = (Math.LOG2E * kernelScale(scale)) / temperature
  new Float32Array(buffer, addresses.pairLogRatio, 1)[0] = (logits[i!] ?? 0) - (logits[j!] ?? 0)
  // Some units in the last place of the largest score, which is below 16 + |log π|.
  new Float32Array(buffer, addresses.doubt, 1)[0] = 2 ** -21 * (16 + farthest)
}
