import { expect, it } from 'vitest'
import { temperatureGrid } from '../../src/engine/experiments/temperatureGrid'
import { expectationPanel } from '../../src/figures/expectation/ExpectationFigure'
import { words } from '../../src/figures/expectation/words.en'

it('the dots at the cursor stand on the lines that are drawn, between two temperatures of the curve too', () => {
  const values = temperatureGrid.map((tau) => ({
    count: 100,
    mean: 2 + Math.log10(tau) ** 2,
    variance: 1,
    fourth: 3,
  }))
  const curve = { draws: 100, values, relaxed: [], exact: null }
  const dotsAt = (tau: number) =>
    expectationPanel(curve, { discrete: 1.9, slope: 0, tau }, words.curves, String).dots.map(({ y }) => y)
  temperatureGrid.forEach((tau, at) => {
    const [discrete, relaxed] = dotsAt(tau)
    expect(discrete).toBe(1.9)
    expect(relaxed).toBeCloseTo(values[at]!.mean, 4)
  })
  const [one, next] = [temperatureGrid[7]!, temperatureGrid[8]!]
  expect(dotsAt(Math.sqrt(one * next))[1]).toBeCloseTo((values[7]!.mean + values[8]!.mean) / 2, 4)
  for (const [outside, end] of [
    [0.001, 0],
    [1000, -1],
  ] as const)
    expect(dotsAt(outside)[1]).toBe(values.at(end)!.mean)
})
