import { expect, it } from 'vitest'
import { concreteMean, meanTwoClassesTauOne } from '../../src/transform/concreteMean'
import { disagreements, golden } from '../golden'

it.each(golden('k2', 'mean_tau_1'))(
  'gives the mean of two classes at τ = 1 in closed form ($id)',
  (record) => {
    const { pi1 } = record.inputs
    expect(disagreements(meanTwoClassesTauOne(pi1 / (1 - pi1)), record)).toEqual([])
  },
)

it('passes from the closed form to its series near even odds without a step', () => {
  for (const odds of [0.9899, 0.9901, 0.999999, 1, 1.0001, 1.0099, 1.0101, 1e-7, 1e7]) {
    const exact = concreteMean([Math.log(odds), 0], 1)[0]!
    expect(Math.abs(meanTwoClassesTauOne(odds) - exact)).toBeLessThan(1e-10)
  }
})
