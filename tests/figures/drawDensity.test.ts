import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { drawDensity } from '../../src/lesson/gumbelSoftmax/drawDensity'
import { frozen } from '../arbitraries'

/** π of 2–16 classes, each possible: the density of an impossible class is that of the others. */
const possible = fc
  .array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { minLength: 2, maxLength: 16 })
  .map((weights) => {
    const total = weights.reduce((a, b) => a + b, 0)
    return weights.map((weight) => weight / total)
  })

/** τ as the reader may choose it, evenly spread in its logarithm. */
const temperatures = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent)

const draws = fc
  .record({ pi: possible, tau: temperatures, seed: fc.nat(), draw: fc.nat(1e6) })
  .map(({ pi, tau, seed, draw }) => {
    const density = drawDensity({
      draw: selectedDraw(seed, draw, pi, tau),
      parameters: { pi, tau },
    })
    return { pi, tau, density: density! }
  })

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** ξ lies in the draw in float64, γ in float32: each of K scores is off by up to 16·2⁻²⁴, and is taken K times. */
const roundedNoise = (classes: number) => 2 * classes * classes * 16 * 2 ** -24

describe('the pieces of the density at one draw', () => {
  it('make the same density by the even triangle as by the formula', () => {
    fc.assert(
      fc.property(draws, ({ density }) => {
        const { factorial, logTau, logStretch, logDensity, classes } = density
        expect(Math.abs(factorial + logTau + logStretch - logDensity)).toBeLessThan(
          roundedNoise(classes) + 1e-12 * Math.abs(logDensity),
        )
      }),
      frozen,
    )
  })

  it('make the log-density in the form to program', () => {
    fc.assert(
      fc.property(draws, ({ density }) => {
        const { factorial, logTau, product, classes, logTotal, logDensity } = density
        const size = Math.abs(product) + Math.abs(classes * logTotal)
        expect(Math.abs(factorial + logTau + product - classes * logTotal - logDensity)).toBeLessThan(
          1e-10 * (1 + size),
        )
      }),
      frozen,
    )
  })

  it('make the same density by differences of scores as by the formula', () => {
    fc.assert(
      fc.property(draws, ({ density }) => {
        const { logDifferences, logTau, logRelaxed, logDensity } = density
        const size = Math.abs(logDifferences) + Math.abs(sum(logRelaxed))
        expect(Math.abs(logDifferences + logTau - sum(logRelaxed) - logDensity)).toBeLessThan(
          1e-10 * (1 + size),
        )
      }),
      frozen,
    )
  })

  it('make the same density once the powers are gathered, as convexity needs them', () => {
    fc.assert(
      fc.property(draws, ({ pi, tau, density }) => {
        const { factorial, logTau, classes, logRelaxed, logTotal, logDensity } = density
        const constant = factorial + logTau + sum(pi.map(Math.log))
        const power = (tau * (classes - 1) - 1) * sum(logRelaxed)
        const mixture = classes * (logTotal + tau * sum(logRelaxed))
        const size = Math.abs(power) + Math.abs(mixture)
        expect(Math.abs(constant + power - mixture - logDensity)).toBeLessThan(1e-10 * (1 + size))
      }),
      frozen,
    )
  })

  it('are none where a class is impossible: the sample then lies on a face', () => {
    const parameters = { pi: [0, 0.4, 0.6], tau: 1 }
    expect(drawDensity({ draw: selectedDraw(42, 0, parameters.pi, 1), parameters })).toBeNull()
  })
})
