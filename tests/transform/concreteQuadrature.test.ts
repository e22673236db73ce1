import { describe, expect, it } from 'vitest'
import { concreteMean, concreteSecondMoments } from '../../src/transform/concreteMean'
import { integrateConcrete } from '../../src/transform/concreteQuadrature'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { disagreements, golden } from '../golden'

/** Mass, winners' probabilities, E z̃ and E z̃₁² over the nodes. */
function integrated(probabilities: readonly number[], temperature: number) {
  const winners = new Float64Array(probabilities.length)
  const mean = new Float64Array(probabilities.length)
  let square = 0
  integrateConcrete(logProbabilities(probabilities), temperature, (relaxed, winner, weight) => {
    winners[winner]! += weight
    square += weight * relaxed[0]! ** 2
    relaxed.forEach((share, k) => {
      mean[k]! += weight * share
    })
  })
  return { winners, mean, square }
}

const cases = [
  [0.5, 0.3, 0.2],
  [0.98, 0.01, 0.01],
  [0.3, 0.7],
  [1e-7, 1 - 1e-7],
  [0.4, 0, 0.6],
  [0, 1, 0],
]

describe('the quadrature of the Concrete distribution', () => {
  it.each(cases.map((pi) => ({ pi })))('gives winners and moments to 1e-9 for π = $pi', ({ pi }) => {
    for (const tau of [0.01, 0.1, 1, 10, 100]) {
      const { winners, mean, square } = integrated(pi, tau)
      const exact = concreteMean(logProbabilities(pi), tau)
      pi.forEach((probability, k) => {
        expect(Math.abs(winners[k]! - probability)).toBeLessThan(1e-9)
        expect(Math.abs(mean[k]! - exact[k]!)).toBeLessThan(1e-9)
      })
      const second = concreteSecondMoments(logProbabilities(pi), tau)[0]!
      expect(Math.abs(square - second)).toBeLessThan(1e-9)
    }
  })

  it.each(golden('expect', 'E_z').filter(({ inputs }) => inputs.pi.length <= 3))(
    'gives the reference means ($id)',
    (record) => {
      const { pi, tau } = record.inputs
      const looser = { ...record, atol: 1e-9 }
      expect(disagreements([...integrated(pi, tau).mean], looser)).toEqual([])
    },
  )

  it('says that it cannot, where more than three classes can win', () => {
    const never = () => {
      throw new Error('no node was to be visited')
    }
    expect(integrateConcrete(logProbabilities([0.1, 0.2, 0.3, 0.4]), 1, never)).toBe(false)
    expect(integrateConcrete(logProbabilities([0.1, 0, 0.3, 0.6]), 1, () => {})).toBe(true)
  })
})
