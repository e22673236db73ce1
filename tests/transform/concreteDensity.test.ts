import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concreteLogDensity, toUniformSimplex } from '../../src/transform/concreteDensity'
import { logSoftmax } from '../../src/transform/softmax'
import { frozen, lotteries } from '../arbitraries'
import { fromUniformSimplex, pairDensity } from '../oracles/distributions'

/** A point of the simplex by the logarithms of its components, wide enough for any temperature. */
const points = (classes: number) =>
  fc
    .array(fc.double({ min: -30, max: 30, noNaN: true }), { minLength: classes, maxLength: classes })
    .map((scores) => logSoftmax(scores, 1))

const densities = lotteries
  .filter(({ pi }) => pi.every((probability) => probability > 0))
  .chain(({ pi, tau }) =>
    points(pi.length).map((logRelaxed) => ({ tau, logits: pi.map(Math.log), logRelaxed })),
  )

describe('concreteLogDensity', () => {
  it('is (K − 1)! of the uniform points times the Jacobian of the map that carries them', () => {
    fc.assert(
      fc.property(densities, ({ tau, logits, logRelaxed }) => {
        const size = logits.length
        const logUniform = logSoftmax(
          logits.map((logit, k) => logit - tau * logRelaxed[k]!),
          1,
        )
        let expected = (size - 1) * Math.log(tau)
        for (let k = 2; k < size; k++) expected += Math.log(k)
        for (let k = 0; k < size; k++) expected += logUniform[k]! - logRelaxed[k]!
        const actual = concreteLogDensity(logRelaxed, logits, tau)
        expect(Math.abs(actual - expected)).toBeLessThan(1e-11 * (1 + 30 * size * (1 + tau)))
      }),
      frozen,
    )
  })

  it('does not change when π is multiplied by a constant', () => {
    fc.assert(
      fc.property(densities, ({ tau, logits, logRelaxed }) => {
        const scaled = logits.map((logit) => logit + 5)
        const difference =
          concreteLogDensity(logRelaxed, scaled, tau) - concreteLogDensity(logRelaxed, logits, tau)
        expect(Math.abs(difference)).toBeLessThan(1e-11 * (1 + 30 * logits.length * (1 + tau)))
      }),
      frozen,
    )
  })

  it('is that of the pair for two classes', () => {
    const density = (z: number) => Math.exp(concreteLogDensity([Math.log(z), Math.log1p(-z)], [0, -1], 0.4))
    for (const z of [0.01, 0.3, 0.5, 0.999]) expect(density(z) / pairDensity(z, 1, 0.4)).toBeCloseTo(1, 12)
  })

  it('lies on the face of the classes that can win, and nowhere off it', () => {
    const face = concreteLogDensity([Math.log(0.3), Math.log(0.7)], [Math.log(0.4), Math.log(0.6)], 0.7)
    const logits = [Math.log(0.4), -Infinity, Math.log(0.6)]
    expect(concreteLogDensity([Math.log(0.3), -Infinity, Math.log(0.7)], logits, 0.7)).toBeCloseTo(face, 13)
    expect(concreteLogDensity([Math.log(0.3), Math.log(0.1), Math.log(0.6)], logits, 0.7)).toBe(-Infinity)
  })

  it('is infinite on an edge below τ = 1/(K − 1), zero above, and so at a corner about τ = K − 1', () => {
    const edge = [-Infinity, Math.log(0.5), Math.log(0.5)]
    const corner = [-Infinity, -Infinity, 0]
    const at = (logRelaxed: number[], tau: number) => concreteLogDensity(logRelaxed, [0, 0, 0], tau)
    expect([at(edge, 0.49), at(edge, 0.51)]).toEqual([Infinity, -Infinity])
    expect([at(corner, 1.9), at(corner, 2.1)]).toEqual([Infinity, -Infinity])
    expect(at(edge, 0.5)).toBeNaN()
  })
})

it('toUniformSimplex and fromUniformSimplex undo each other', () => {
  fc.assert(
    fc.property(densities, ({ logits, logRelaxed }) => {
      const s = toUniformSimplex(logRelaxed, logits, 0.1)
      const back = fromUniformSimplex(s, logits, 0.1)
      back.forEach((value, k) => {
        expect(Math.abs(value - Math.exp(logRelaxed[k]!))).toBeLessThan(1e-11)
      })
    }),
    frozen,
  )
})

it('gives an impossible class no share of the uniform image, and none of the way back', () => {
  const logits = [0, -Infinity, 0]
  expect(Array.from(toUniformSimplex([Math.log(0.5), -Infinity, Math.log(0.5)], logits, 0.1))).toEqual([
    0.5, 0, 0.5,
  ])
  expect(Array.from(fromUniformSimplex([0.5, 0, 0.5], logits, 0.1))).toEqual([0.5, 0, 0.5])
})
