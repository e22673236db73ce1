import { describe, expect, it } from 'vitest'
import { singleEstimates } from '../../src/engine/experiments/gaussian'
import { gaussianPoint } from '../../src/figures/gaussian/useGaussian'
import { gaussianDraw } from '../../src/lesson/reparameterization/gaussianDraw'
import { defaultParameters } from '../../src/state/parameterTable'

describe('the draw in the graph', () => {
  it('is the draw of the chapter, with the same gradient for x²', () => {
    for (const draw of [0, 1, 17, 99_999])
      for (const [mu, sigma] of [
        [1.5, 2],
        [-3, 0.05],
      ] as const) {
        const parameters = defaultParameters({ draw, mu, sigma })
        const point = gaussianPoint(parameters)
        const told = gaussianDraw(parameters)
        expect(point).toMatchObject({ epsilon: told.epsilon, x: told.x, value: told.value })
        expect(point.slope).toBeCloseTo(told.pathwiseMu, 12)
        expect(point.byDeviation).toBeCloseTo(told.pathwiseSigma, 12)
        expect(point.product).toBeCloseTo(told.deviation, 12)
      }
  })

  it('has the gradient that a small move of μ and of σ shows, with its noise frozen', () => {
    const h = 1e-5
    for (const fx of ['square', 'sine'] as const) {
      const at = (mu: number, sigma: number) => gaussianPoint(defaultParameters({ draw: 1, mu, sigma, fx }))
      const { slope, byDeviation } = at(1, 2)
      // The third derivatives are below 1 here; rounding of values below 10 over 2h comes to 1e-10.
      expect(Math.abs((at(1 + h, 2).value - at(1 - h, 2).value) / (2 * h) - slope)).toBeLessThan(1e-9)
      expect(Math.abs((at(1, 2 + h).value - at(1, 2 - h).value) / (2 * h) - byDeviation)).toBeLessThan(1e-9)
    }
  })

  it('says alone what the estimators’ dots say of it', () => {
    const parameters = defaultParameters({ draw: 1 })
    const { epsilon, slope, byDeviation } = gaussianPoint(parameters)
    const { pathwise, scoreFunction } = singleEstimates([epsilon], 1.5, 2, 'square')
    expect(pathwise.byMean[0]).toBe(slope)
    expect(pathwise.byDeviation[0]).toBe(byDeviation)
    const told = gaussianDraw(parameters)
    expect(scoreFunction.byMean[0]).toBeCloseTo(told.scoreMu, 12)
  })
})
