import fc from 'fast-check'
import type { NoiseKey } from '../src/noise/noise'

/** One fixed sequence of cases: a property that holds today holds tomorrow, until the code changes. */
export const frozen = { seed: 20_260_601, numRuns: 100 }

/** τ, evenly spread in its logarithm over 0.001 … 1000. */
const temperatures = fc.double({ min: -3, max: 3, noNaN: true }).map((exponent) => 10 ** exponent)

/** π of 2–16 classes, some of them rare to 1e-9, some impossible, never all. */
export const weights = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
      { weight: 1, arbitrary: fc.constant(1e-9) },
      { weight: 1, arbitrary: fc.constant(0) },
    ),
    { minLength: 2, maxLength: 16 },
  )
  .filter((raw) => raw.some((weight) => weight > 0))

/** `weights`, normalised. */
export const probabilities = weights.map((raw) => {
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return raw.map((weight) => weight / total)
})

/** A key of a few draws for so many classes. */
export const noiseKey = (classes: number, draws = 50): fc.Arbitrary<NoiseKey> =>
  fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((seed) => ({ seed, classes, draws }))

/** A lottery: π, τ and noise of as many classes. */
export const lotteries = fc
  .tuple(probabilities, temperatures)
  .chain(([pi, tau]) => noiseKey(pi.length).map((key) => ({ pi, tau, key })))
