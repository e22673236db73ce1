import { describe, expect, it } from 'vitest'
import { partsFit } from '../../../src/plots/turningAxis/RunnerLane'
import { placeOfPerturbedLogit, placeOfTime, turningFrame } from '../../../src/plots/turningAxis/turningFrame'

const lying = { x: 60, y: 20, width: 600, height: 240 }
const standing = { x: 40, y: 50, width: 620, height: 230 }
const steps = Array.from({ length: 41 }, (_, at) => at / 40)
const corners = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const

const close = ([x, y]: readonly [number, number], [x1, y1]: readonly [number, number]) => {
  expect(x).toBeCloseTo(x1, 9)
  expect(y).toBeCloseTo(y1, 9)
}

describe('turningFrame', () => {
  it('lies at first: early left, late right, the axis below', () => {
    const { place } = turningFrame(0, lying, standing)
    close(place(0, 0), [60, 260])
    close(place(1, 0), [660, 260])
    close(place(0, 1), [60, 20])
  })

  it('stands in the end: early on top, late below, the axis to the left', () => {
    const { place } = turningFrame(1, lying, standing)
    close(place(0, 0), [40, 50])
    close(place(1, 0), [40, 280])
    close(place(0, 1), [660, 50])
  })

  it('turns without tearing or mirroring, and never leaves the picture', () => {
    for (const progress of steps) {
      const { place } = turningFrame(progress, lying, standing)
      const [[x0, y0], [x1, y1], [x2, y2]] = [place(0, 0), place(1, 0), place(0, 1)]
      // The two edges stay at a right angle, the second to the left of the first.
      const [alongX, alongY, acrossX, acrossY] = [x1 - x0, y1 - y0, x2 - x0, y2 - y0]
      expect(alongX * acrossX + alongY * acrossY).toBeCloseTo(0, 6)
      expect(alongX * acrossY - alongY * acrossX).toBeLessThan(0)
      for (const [along, across] of corners) {
        const [x, y] = place(along, across)
        expect(x).toBeGreaterThanOrEqual(40 - 1e-9)
        expect(x).toBeLessThanOrEqual(660 + 1e-9)
        expect(y).toBeGreaterThanOrEqual(20 - 1e-9)
        expect(y).toBeLessThanOrEqual(280 + 1e-9)
      }
    }
  })
})

describe('placeOfTime', () => {
  it('keeps the order of times at every stretch: the first stays first', () => {
    const times = [0.01, 0.2, 0.9, 1.1, 3, 5.9]
    for (const stretch of steps) {
      const places = times.map((time) => placeOfTime(time, stretch, 6, 5).at)
      expect([...places].sort((a, b) => a - b)).toEqual(places)
    }
  })

  it('is where the score −log t lies, once stretched', () => {
    for (const time of [0.01, 0.5, 1, 2, 100])
      expect(placeOfTime(time, 1, 6, 5).at).toBeCloseTo(placeOfPerturbedLogit(-Math.log(time), 5), 12)
  })

  it('says what is cut, on the axis that is shown', () => {
    expect(placeOfTime(7, 0, 6, 5)).toEqual({ at: 1, cut: true })
    expect(placeOfTime(7, 1, 6, 5).cut).toBe(false)
    expect(placeOfTime(Infinity, 1, 6, 5)).toEqual({ at: 1, cut: true })
    expect(placeOfTime(Math.exp(-5.5), 1, 6, 5)).toEqual({ at: 0, cut: true })
  })
})

describe('the values of the parts of a sum', () => {
  const texts = { time: '1.27', perturbedLogit: '−0.238', logit: 'log π₁ = −0.693', gumbel: 'γ₁ = 0.455' }
  const runners = [{ texts }, { texts }, { texts }]
  const em = 14

  it('are shown where they have room on two lines, and not where they would reach into the next lane', () => {
    const thickness = 0.75 * em
    const [widest, beside] = [6 * 0.58 * em, 2.3 * thickness]
    for (const lane of [2 * (beside + widest + 0.3 * em) + 1, 12.5 * em])
      expect(partsFit(runners, lane, { em, thickness })).toBe(true)
    expect(partsFit(runners, 2 * (beside + widest), { em, thickness })).toBe(false)
  })
})
