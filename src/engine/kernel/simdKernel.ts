import {
  cellGrid,
  histogramBins,
  type RelaxationParameters,
  type RelaxationTally,
  type TileKernel,
  tileDraws,
} from '../tile'
import { countDraws, countNoise, stillTally } from './countDraws'
import { type KernelClasses, kernelClasses, kernelScale } from './kernelClasses'
import { referenceKernel } from './referenceKernel'
import { type ConstantCounts, rememberWinners } from './rememberWinners'
import { type StartedKernel, startKernel } from './startKernel'
import { emptyTally } from './tally'

/** What the kernel has collected of `draws` draws, but for winners and noise; its shares are `scale` times z̃. */
function readTally(
  { exports, addresses }: StartedKernel,
  { indices, placeOf }: KernelClasses,
  parameters: RelaxationParameters,
  draws: number,
  scale: number,
): RelaxationTally {
  const { buffer } = exports.memory
  const tally = emptyTally(parameters)
  const bins = new Uint32Array(buffer, addresses.histogram, indices.length * histogramBins)
  const sums = new Float64Array(buffer, addresses.sums, indices.length)
  const corners = new Uint32Array(buffer, addresses.corners, indices.length)
  placeOf.forEach((place, k) => {
    // What cannot be drawn has a share of 0, log-odds of −∞.
    if (place < 0) {
      tally.histogram[k * histogramBins] = draws
      return
    }
    tally.sum[k] = sums[place]! / scale
    tally.corners[k] = corners[place]!
    tally.histogram.set(bins.subarray(place * histogramBins, (place + 1) * histogramBins), k * histogramBins)
  })
  tally.draws = draws
  tally.cells.set(new Uint32Array(buffer, addresses.cells, tally.cells.length))
  if (!parameters.pair) return tally
  tally.pairHistogram.set(new Uint32Array(buffer, addresses.pairHistogram, histogramBins))
  // Against a class that cannot be drawn the other's ratio is 1; two of them have none.
  const [first, second] = parameters.pair.map((k) => placeOf[k]! >= 0)
  if (first !== second) tally.pairHistogram[first ? histogramBins - 1 : 0] = draws
  return tally
}

/** As many classes have a place in the kernel's arrays (`assembly/layout.ts`). */
const classPlaces = 16

/** Puts parameters where the kernel finds them (`assembly/layout.ts` says what each is). */
function storeParameters(
  { exports, addresses }: StartedKernel,
  { indices, logits, placeOf }: KernelClasses,
  { temperature, scale = 1, pair, projection }: RelaxationParameters,
): void {
  const { buffer } = exports.memory
  const write = (address: number, value: (place: number) => number) =>
    new Float32Array(buffer, address, classPlaces).set(
      Array.from({ length: classPlaces }, (_, place) => (place < indices.length ? value(place) : 0)),
    )
  const first = logits[0]!
  // Coordinates from the middle of the square; shares come times the bins, cells are `cellGrid` a side.
  const corner = (place: number, side: number) =>
    projection ? (cellGrid / histogramBins) * (projection[2 * indices[place]! + side]! - 0.5) : 0
  write(addresses.roundedLogits, (place) => logits[place]!)
  write(addresses.logRatios, (place) => logits[place]! - first)
  write(addresses.cornersAcross, (place) => corner(place, 0))
  write(addresses.cornersUp, (place) => corner(place, 1))
  new Float64Array(buffer, addresses.logits, logits.length).set(logits)
  const farthest = logits.reduce((most, logit) => Math.max(most, Math.abs(logit)), 0)
  const [i, j] = pair?.map((k) => placeOf[k]!) ?? []
  new Float32Array(buffer, addresses.scale, 1)[0] = (Math.LOG2E * kernelScale(scale)) / temperature
  new Float32Array(buffer, addresses.pairLogRatio, 1)[0] = (logits[i!] ?? 0) - (logits[j!] ?? 0)
  // Some units in the last place of the largest score, which is below 16 + |log π|.
  new Float32Array(buffer, addresses.doubt, 1)[0] = 2 ** -21 * (16 + farthest)
}

const pageBytes = 65536
const tileBytes = 4 * tileDraws

/** Draws of a vector; what is left of a tile is counted by the reference. */
const vectorDraws = 4

/**
 * The kernel in WebAssembly SIMD; null where it is missing or refused. It works in float32, so that samples at a
 * cell's edge may be counted in its neighbour (fewer than 25 in a million); winners are those of float64.
 *
 * Winners and noise of a tile are counted again only once its noise or π has changed, hence the views that `gumbel`
 * gives are to be read, not written.
 *
 * @param maxTiles how many tiles of 256 KiB it may hold
 */
export async function simdKernel(maxTiles: number): Promise<TileKernel | null> {
  const started = await startKernel()
  return started && kernelOver(started, maxTiles)
}

function kernelOver(started: StartedKernel, maxTiles: number): TileKernel {
  const { exports, addresses } = started
  const { memory } = exports
  const addressOf = (tile: number) => addresses.firstTile + tile * tileBytes
  const gumbel = (tile: number) => new Float32Array(memory.buffer, addressOf(tile), tileDraws)
  const remembered = rememberWinners(started, addressOf)
  let held = 0
  let pass = beginPass(started, {
    probabilities: [1, 1],
    temperature: 1,
    axis: 'share',
    pair: null,
    projection: null,
  })

  return {
    name: 'simd',
    allocate() {
      if (held >= maxTiles) return null
      try {
        memory.grow(tileBytes / pageBytes)
      } catch {
        return null
      }
      return held++
    },
    draw(tile, seed, index, block, from, to) {
      exports.drawGumbel(addressOf(tile), seed, index, block, from, to)
      remembered.forget(tile)
    },
    gumbel,
    begin(parameters) {
      pass = beginPass(started, parameters)
    },
    add(tiles, draws) {
      const whole = draws - (draws % vectorDraws)
      const { indices } = pass.classes
      new Uint32Array(memory.buffer, addresses.tiles, indices.length).set(
        indices.map((k) => addressOf(tiles[k]!)),
      )
      if (whole > 0) {
        remembered.add(tiles, whole, pass.classes, pass.constant)
        pass.count(whole)
      }
      if (whole < draws) pass.keepRest(tiles.map(gumbel), whole, draws)
    },
    finish: () => pass.finish(),
  }
}

/**
 * Whether few chunks of draws have one whose first class wins or loses by odds of 2^22, e^`widest` at unit noise: of 64
 * draws and ten classes then fewer than 64·10·e^−9, one chunk in twelve. No odds at all are beyond 2^60 then, for any two
 * values of the noise are less than 20.42 apart.
 */
function relaxesToFirst({ logits }: KernelClasses, { temperature, scale = 1 }: RelaxationParameters) {
  const widest = (22 * Math.LN2 * temperature) / kernelScale(scale)
  return widest > Math.max(...logits) - Math.min(...logits) + 9
}

/** A pass over draws at the same parameters. */
function beginPass(started: StartedKernel, parameters: RelaxationParameters) {
  const { exports } = started
  const { axis, pair, projection } = parameters
  const classes = kernelClasses(parameters)
  const { indices, placeOf } = classes
  const logOdds = axis === 'logOdds'
  const three = indices.length === 3 && placeOf.length === 3 && !logOdds
  const cellKind = placeOf.length < 4 ? placeOf.length - 1 : projection ? 3 : 0
  const [i = -1, j = -1] = pair?.map((k) => placeOf[k]!) ?? []
  const toFirst = !logOdds && relaxesToFirst(classes, parameters)
  const [first = -1, second = -1, third = -1] = placeOf
  /** γ of the draws that fill no vector, copied: their tile may hold other noise by the end. */
  const rest: Float32Array[][] = []
  const constant: ConstantCounts = {
    winners: new Uint32Array(placeOf.length),
    noise: { min: Infinity, max: -Infinity, sum: 0 },
  }
  let counted = 0
  exports.clear(indices.length)
  storeParameters(started, classes, parameters)

  return {
    classes,
    /** Winners and noise, but for draws that fill no vector. */
    constant,
    keepRest(gumbel: readonly Float32Array[], from: number, to: number) {
      rest.push(gumbel.map((values) => values.slice(from, to)))
    },
    /** Counts relaxed samples of the first draws of the tiles, a multiple of 4. */
    count(draws: number) {
      const bytes = 4 * draws
      if (three) exports.countThree(bytes, toFirst)
      else exports.countRelaxed(indices.length, bytes, logOdds, cellKind, first, second, third, toFirst)
      if (i >= 0 && j >= 0) exports.countPair(i, j, bytes, logOdds)
      counted += draws
    },
    finish() {
      if (three) exports.collectTriangles()
      else exports.collectJoints(indices.length, !logOdds)
      const tally =
        parameters.scale === 0
          ? stillTally(parameters, counted)
          : readTally(started, classes, parameters, counted, three ? cellGrid : histogramBins)
      if (parameters.scale !== 0) tally.winners.set(constant.winners)
      tally.noise = { ...constant.noise }
      for (const gumbel of rest) {
        const draws = gumbel[0]!.length
        countDraws(parameters, tally)(gumbel, 0, draws)
        countNoise(gumbel, 0, draws, tally)
      }
      return tally
    },
  }
}

/** The SIMD kernel, or the readable reference where WebAssembly SIMD is missing or refused. */
export const chooseKernel = async (maxTiles: number): Promise<TileKernel> =>
  (await simdKernel(maxTiles)) ?? referenceKernel(maxTiles)
