import { mostPreviewTiles, tileDraws } from './tile'

/** Draws that the checks of goodness of fit look at closely: KS over more would cost more than it shows. */
export const closelyCheckedDraws = 200_000

/** Bytes of noise that all threads together may hold; what does not fit is drawn again, block by block. */
const noiseBytes = 256e6

const tiles = Math.floor(noiseBytes / (tileDraws * 4))

/** For each of the two threads beside the relaxation's: room for the draws that the checks look at, K = 16. */
export const tilesBeside = 96

/** Tiles that each of a number of workers of the relaxation may hold: what the others and the preview leave. */
export const tilesPerWorker = (workers: number): number =>
  Math.floor((tiles - 2 * tilesBeside - mostPreviewTiles) / workers)
