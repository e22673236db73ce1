import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import { type RelaxationTally, tileDraws } from '../../src/engine/tile'
import { selectedDraw } from '../../src/figures/selectedDraw'
import {
  axisTop,
  chanceBand,
  columnsAt,
  expectationOf,
  farthest,
  printedTemperatures,
  sampleOf,
  shareMoments,
  shareText,
} from '../../src/figures/temperature/columns'
import { isTooSmall, panelsInRoom, panelsPerLine } from '../../src/figures/temperature/SharePanels'
import { numbers } from '../../src/language/number'
import { frozen } from '../arbitraries'
import { figureOne } from './figureOne'

/** Real counts of two tiles of the seed's noise by the reference engine, one tally a temperature. */
function counted(pi: readonly number[], temperatures: readonly number[]): RelaxationTally[] {
  const kernel = referenceKernel(2 * pi.length)
  const blocks = [0, 1].map((block) =>
    pi.map((_, index) => {
      const tile = kernel.allocate()!
      kernel.draw(tile, 42, index, block, 0, tileDraws)
      return tile
    }),
  )
  return temperatures.map((temperature) => {
    kernel.begin({ probabilities: pi, temperature, axis: 'share', pair: null, projection: null })
    for (const tiles of blocks) kernel.add(tiles, tileDraws)
    return kernel.finish()
  })
}

describe.each(figureOne)(
  'figure 1 of Jang et al. 2017 at π = $name',
  ({ pi, expectations, deviations, sample }) => {
    const moments = printedTemperatures.map((temperature) => shareMoments(pi, temperature))

    it('has the exact expectations of the reference table, to its six digits', () => {
      moments.forEach(({ mean }, at) => {
        expect([...mean].map((value) => value.toFixed(6))).toEqual(expectations[at])
      })
    })

    it('has the standard deviations that its tolerances rest on', () => {
      const largest = pi.indexOf(Math.max(...pi))
      moments.forEach(({ deviation }, at) => {
        expect(deviation[largest]!.toFixed(4)).toBe(deviations[at])
      })
    })

    it('has means over real draws within the chance bands, in all columns', () => {
      const columns = columnsAt(1 / 3)
      const [own, ...tallies] = counted(pi, [1 / 3, ...printedTemperatures])
      for (const column of columns) {
        const law = shareMoments(pi, column.temperature)
        const printed = printedTemperatures.indexOf(column.temperature ?? 0)
        const { mean, bands } = expectationOf(tallies[printed] ?? own!, column, law)!
        mean.forEach((value, k) => {
          expect(value).toBeGreaterThanOrEqual(bands[k]!.low)
          expect(value).toBeLessThanOrEqual(bands[k]!.high)
        })
      }
    })

    it('shows draw 0 of seed 42 to the digit', () => {
      const { score, winner } = selectedDraw(42, 0, pi, 1)
      for (const [at, shares] of sample.entries()) {
        const relaxed = sampleOf(score, winner, { temperature: printedTemperatures[at]!, own: false })
        for (const [k, digits] of Object.entries(shares)) expect(relaxed[Number(k)]!.toFixed(6)).toBe(digits)
      }
    })
  },
)

it('measures “approaches” and “converges” as the reference does', () => {
  const distances = figureOne.map(({ pi }) =>
    printedTemperatures.map((temperature) => {
      const { mean } = shareMoments(pi, temperature)
      return [farthest(mean, pi).toFixed(4), farthest(mean, 1 / pi.length).toFixed(3)]
    }),
  )
  expect(distances.map((rows) => rows.map(([fromPi]) => fromPi))).toEqual([
    ['0.0010', '0.0208', '0.0532', '0.1508'],
    ['0.0003', '0.0107', '0.0349', '0.1101'],
  ])
  expect(distances[0]!.map(([, fromUniform]) => fromUniform)).toEqual(['0.166', '0.146', '0.114', '0.016'])
})

it('has the same tallest bar in every column, which gets no taller from one to the next, whatever the draw and τ', () => {
  const pi = [0.1, 0.2, 0.3, 0.4]
  for (const tau of [0.03, 0.5, 2, 100]) {
    expect(columnsAt(tau).filter(({ own }) => own)).toEqual([{ temperature: tau, own: true }])
    const means = columnsAt(tau).map(({ temperature }) => Math.max(...shareMoments(pi, temperature).mean))
    expect(means).toEqual(means.toSorted((one, other) => other - one))
    for (let draw = 0; draw < 300; draw++) {
      const { score, winner } = selectedDraw(7, draw, pi, 1)
      const tallest = columnsAt(tau).map((column) => {
        const shares = sampleOf(score, winner, column)
        expect(shares.indexOf(Math.max(...shares))).toBe(winner)
        return shares[winner]!
      })
      expect(tallest).toEqual(tallest.toSorted((one, other) => other - one))
    }
  }
})

it('counts winners, not means, where there is no temperature', () => {
  const pi = [0.5, 0.3, 0.2]
  const [tally] = counted(pi, [1])
  const { mean } = expectationOf(tally!, { temperature: null, own: false }, shareMoments(pi, null))!
  expect(mean.map((share) => share * tally!.draws)).toEqual([...tally!.winners])
})

it('waits where the engine has not answered, or for another number of classes', () => {
  const law = shareMoments([0.5, 0.5], 1)
  const [tally] = counted([0.5, 0.3, 0.2], [1])
  expect(expectationOf(null, { temperature: 1, own: false }, law)).toBeNull()
  expect(expectationOf(tally!, { temperature: 1, own: false }, law)).toBeNull()
})

it('has an axis that every expectation fits on, whatever τ', () => {
  const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 16 })
  const scales = fc.double({ min: -2, max: 2, noNaN: true }).map((exponent) => 10 ** exponent)
  fc.assert(
    fc.property(weights, scales, fc.constantFrom(1, 100, 1e5, 1e7), (raw, tau, draws) => {
      const total = raw.reduce((a, b) => a + b)
      const pi = raw.map((weight) => weight / total)
      const law = shareMoments(pi, tau)
      const highest = Math.max(...pi.map((_, k) => chanceBand(law, k, draws).high))
      expect(highest).toBeLessThanOrEqual(axisTop(pi, draws) + 1e-12)
    }),
    { ...frozen, numRuns: 40 },
  )
})

it('puts all six pictures on one line of the column, three on a phone, two on a narrow one', () => {
  const threeClasses = 3 * 2.2
  expect([680, 328, 248].map((width) => panelsPerLine(width / 14, threeClasses))).toEqual([6, 3, 2])
  expect(panelsPerLine(100 / 14, threeClasses)).toBe(1)
})

it('keeps letters readable in a room of definite height: one line on a laptop and the stage, two on a phone', () => {
  const least = { width: 3 * 2.1, height: 5.25 }
  const laptop = { width: 520 / 14, height: 220 / 14 }
  const stage = { width: 1200 / 28, height: 260 / 28 }
  expect([laptop, stage].map((room) => panelsInRoom(room, least))).toEqual([6, 6])
  expect(panelsInRoom({ width: 340 / 13, height: 260 / 13 }, least)).toBe(3)
  expect(panelsInRoom({ width: 340 / 13, height: 90 / 13 }, least)).toBe(6)
  // In a low frame four of the six have letters of full size on one line.
  const frame = { width: 400 / 14, height: 155 / 14 }
  expect([6, 4].map((pictures) => isTooSmall(frame, least, pictures, 14))).toEqual([true, false])
  expect(panelsInRoom(frame, least, 4)).toBe(4)
  expect(isTooSmall(stage, least, 6, 28)).toBe(false)
})

it('writes shares without the zero that all but one would begin with', () => {
  expect([0, 1, 0.8571, 0.0004, 0.9999].map((share) => shareText(share, numbers.en))).toEqual([
    '0',
    '1',
    '.857',
    '.000',
    '1.00',
  ])
})
