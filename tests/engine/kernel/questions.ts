import fc from 'fast-check'
import type { RelaxationParameters } from '../../../src/engine/tile'

const weight = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.double({ min: -6, max: 0, noNaN: true }).map((power) => 10 ** power), weight: 4 },
)

const temperature = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power),
  fc.constantFrom(0.001, 1000),
)

export interface KernelQuestion {
  seed: number
  draws: number
  parameters: RelaxationParameters
}

/** Any legal parameters of 2 … 16 classes, π = 0 among them, and 1 … 1500 draws, seldom a whole number of vectors. */
export const questions: fc.Arbitrary<KernelQuestion> = fc
  .array(weight, { minLength: 2, maxLength: 16 })
  .filter((weights) => weights.some((w) => w > 0))
  .chain((weights) => {
    const classes = weights.length
    const sum = weights.reduce((a, b) => a + b)
    const other = fc.nat(classes - 1)
    const coordinate = fc.double({ min: 0, max: 1, noNaN: true })
    const corners = fc.array(coordinate, { minLength: 2 * classes, maxLength: 2 * classes })
    return fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      draws: fc.integer({ min: 1, max: 1500 }),
      parameters: fc.record<RelaxationParameters>({
        probabilities: fc.constant(weights.map((w) => w / sum)),
        temperature,
        scale: fc.constantFrom(1, 1, 0, 0.001, 0.3, 2.5, 3),
        axis: fc.constantFrom('share', 'logOdds'),
        pair: fc.option(fc.tuple(other, other).filter(([i, j]) => i !== j)),
        projection: classes > 3 ? fc.option(corners) : fc.constant(null),
      }),
    })
  })
