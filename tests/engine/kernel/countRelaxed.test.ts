import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  cellGrid,
  histogramBins,
  type RelaxationParameters,
  type RelaxationTally,
  tileDraws,
} from '../../../src/engine/tile'
import { golden } from '../../golden'
import { edgeDraws } from './edgeDraws'
import { questions } from './questions'
import { displaced, drawBlocks, kernels, polygon, reference, simd, tallyOf, tilesOf, total } from './tallyOf'

const means = ({ sum, draws }: RelaxationTally) => Array.from(sum, (value) => value / draws)
const farthest = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((value, at) => Math.abs(value - b[at]!)))

/** The reference's tiles with the same γ to the bit, so that only what is done to it is judged. */
function copyBlocks(blocks: readonly (readonly number[])[], classes: number): number[][] {
  const copies = tilesOf(reference, blocks.length * classes)
  return blocks.map((tiles, block) =>
    tiles.map((tile, k) => {
      const copy = copies[block * classes + k]!
      reference.gumbel(copy).set(simd.gumbel(tile))
      return copy
    }),
  )
}

const question = (probabilities: readonly number[], temperature: number): RelaxationParameters => ({
  probabilities,
  temperature,
  axis: 'share',
  pair: null,
  projection: probabilities.length > 3 ? polygon(probabilities.length) : null,
})

it('counts any draws at any parameters as the reference does, but for samples on an edge', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(questions, ({ seed, draws, parameters }) => {
      const classes = parameters.probabilities.length
      const ours = drawBlocks(simd, seed, classes, draws)
      const blocks = copyBlocks(ours, classes)
      const counted = tallyOf(simd, ours, draws, parameters)
      const expected = tallyOf(reference, blocks, draws, parameters)
      const gumbel = blocks[0]!.map((tile) => reference.gumbel(tile))
      const edges = edgeDraws(gumbel, draws, parameters)

      expect(counted.draws).toBe(draws)
      expect(counted.winners).toEqual(expected.winners)
      expect(farthest(means(counted), means(expected))).toBeLessThanOrEqual(edges.tolerance)
      expect(displaced(counted.corners, expected.corners)).toBeLessThanOrEqual(edges.corner)
      expect(displaced(counted.histogram, expected.histogram)).toBeLessThanOrEqual(edges.histogram)
      expect(displaced(counted.pairHistogram, expected.pairHistogram)).toBeLessThanOrEqual(edges.pair)
      expect(displaced(counted.cells, expected.cells)).toBeLessThanOrEqual(edges.cell)
      expect([counted.noise.min, counted.noise.max]).toEqual([expected.noise.min, expected.noise.max])
      expect(Math.abs(counted.noise.sum - expected.noise.sum)).toBeLessThanOrEqual(1e-6 * draws * classes)
    }),
    { numRuns: 120 },
  )
})

it('counts every draw once, gives what cannot be drawn exactly 0, and nothing that is not finite', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(questions, ({ seed, draws, parameters }) => {
      const { probabilities, pair, projection } = parameters
      const classes = probabilities.length
      for (const kernel of kernels) {
        const tally = tallyOf(kernel, drawBlocks(kernel, seed, classes, draws), draws, parameters)
        expect(total(tally.winners)).toBe(draws)
        expect(total(tally.histogram)).toBe(draws * classes)
        if (classes < 4 || projection) expect(total(tally.cells)).toBe(draws)
        if (pair?.some((k) => probabilities[k]! > 0)) expect(total(tally.pairHistogram)).toBe(draws)
        expect([...tally.sum].every(Number.isFinite)).toBe(true)
        expect(total(tally.sum)).toBeCloseTo(draws, 2)
        probabilities.forEach((probability, k) => {
          if (probability > 0) return
          expect([tally.winners[k], tally.corners[k], tally.sum[k]]).toEqual([0, 0, 0])
          expect(tally.histogram[64 * k]).toBe(draws)
        })
      }
    }),
    { numRuns: 100 },
  )
})

const million = 16 * tileDraws
const rising = (classes: number) =>
  Array.from({ length: classes }, (_, k) => (2 * k + 2) / (classes * (classes + 1)))

it.each([
  ['K = 2', [0.6, 0.4], [0.02, 1, 10]],
  ['K = 3', [0.5, 0.3, 0.2], [0.02, 0.3, 1, 10]],
  ['K = 3, another π', rising(3), [0.05, 0.7]],
  ['K = 10', rising(10), [0.1, 1]],
  // Below, odds of 2^22 are frequent, and the kernel computes otherwise.
  ['K = 3, on both sides of τ = 0.6503', [0.5, 0.3, 0.2], [0.65, 0.651]],
  ['K = 10, on both sides of τ = 0.7412', rising(10), [0.741, 0.742]],
] as const)(
  'counts at most 25 of 10⁶ draws in another cell than float64 does: %s',
  { timeout: 60_000 },
  (_, pi, temperatures) => {
    const ours = drawBlocks(simd, 42, pi.length, million)
    const theirs = copyBlocks(ours, pi.length)
    for (const temperature of temperatures) {
      const counted = tallyOf(simd, ours, million, question(pi, temperature))
      const expected = tallyOf(reference, theirs, million, question(pi, temperature))
      expect(displaced(counted.cells, expected.cells) * (1e6 / million)).toBeLessThanOrEqual(25)
      expect(counted.winners).toEqual(expected.winners)
      expect(counted.corners).toEqual(expected.corners)
      expect(farthest(means(counted), means(expected))).toBeLessThanOrEqual(1e-6)
    }
  },
)

it('sums the cells of three classes to their histograms', () => {
  const blocks = drawBlocks(simd, 9, 3, 100_003)
  const { cells, histogram } = tallyOf(simd, blocks, 100_003, question([0.2, 0.5, 0.3], 0.4))
  const summed = new Uint32Array(3 * histogramBins)
  cells.forEach((draws, cell) => {
    const place = (cell >> 8) + (cell & 255) < cellGrid ? cell : 65_535 - cell
    const [i, j] = [place >> 8, place & 255]
    const l = (place === cell ? 255 : 254) - i - j
    ;[i, j, l].forEach((fine, k) => {
      summed[k * histogramBins + (fine >> 2)]! += draws
    })
  })
  expect(histogram).toEqual(summed)
})

it('names the same winners at every temperature, and others once π or the noise is another', () => {
  const blocks = drawBlocks(simd, 5, 4, 70_001)
  const [first, ...others] = [1, 0.001, 1000].map((t) =>
    tallyOf(simd, blocks, 70_001, question(rising(4), t)),
  )
  for (const other of others) expect(other.winners).toEqual(first!.winners)
  const falling = rising(4).reverse()
  const turned = tallyOf(simd, blocks, 70_001, question(falling, 1)).winners
  expect(turned).toEqual(tallyOf(reference, copyBlocks(blocks, 4), 70_001, question(falling, 1)).winners)
  const redrawn = drawBlocks(simd, 6, 4, 70_001)
  const fresh = tallyOf(simd, redrawn, 70_001, question(rising(4), 1))
  const expected = tallyOf(reference, copyBlocks(redrawn, 4), 70_001, question(rising(4), 1))
  expect(fresh.winners).toEqual(expected.winners)
  expect(fresh.noise.max).toBe(expected.noise.max)
  expect(fresh.winners).not.toEqual(first!.winners)
})

it('counts on after a tally was handed out', () => {
  for (const probabilities of [[0.5, 0.3, 0.2], rising(5)]) {
    const blocks = drawBlocks(simd, 3, probabilities.length, 2 * tileDraws)
    const whole = tallyOf(simd, blocks, 2 * tileDraws, question(probabilities, 0.1))
    simd.begin(question(probabilities, 0.1))
    for (const tiles of blocks) {
      simd.add(tiles, tileDraws)
      simd.finish()
    }
    expect(simd.finish()).toEqual(whole)
  }
})

it('hands out tallies that later draws do not change', () => {
  for (const kernel of kernels) {
    const blocks = drawBlocks(kernel, 1, 3, 1000)
    const before = tallyOf(kernel, blocks, 1000, question([0.5, 0.3, 0.2], 1))
    const copy = structuredClone(before)
    tallyOf(kernel, blocks, 500, question([0.5, 0.3, 0.2], 0.1))
    expect(before).toEqual(copy)
  }
})

it.each(golden('noise', 'winner_counts'))('counts the winners of $id', (record) => {
  const { seed, pi, N } = record.inputs
  for (const kernel of kernels) {
    const { winners } = tallyOf(kernel, drawBlocks(kernel, seed, pi.length, N), N, question(pi, 1))
    expect(farthest(Array.from(winners), record.value as number[])).toBeLessThanOrEqual(record.atol)
  }
})
