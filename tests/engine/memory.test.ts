import { expect, it } from 'vitest'
import { mostPreviewTiles, tileDraws, tilesBeside, tilesPerWorker } from '../../src/engine/tile'

const bytes = (tiles: number) => tiles * tileDraws * Float32Array.BYTES_PER_ELEMENT

it.each([1, 2])(
  'all threads together hold no more than 256 MB of noise, with %i workers for the pictures',
  (workers) => {
    // Beside them one thread measures all else, one counts for programs outside, and the page previews.
    const tiles = workers * tilesPerWorker(workers) + 2 * tilesBeside + mostPreviewTiles
    expect(bytes(tiles)).toBeLessThanOrEqual(256e6)
    expect(bytes(tiles)).toBeGreaterThan(250e6)
  },
)

it('ten million draws of three classes stay in memory', () => {
  expect(2 * tilesPerWorker(2)).toBeGreaterThanOrEqual(3 * Math.ceil(1e7 / tileDraws))
})

it('the checks hold 200,000 draws of sixteen classes', () => {
  expect(tilesBeside).toBeGreaterThanOrEqual(16 * Math.ceil(200_000 / tileDraws))
})
