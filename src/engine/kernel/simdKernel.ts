import { cellGrid, histogramBins, type RelaxationParameters, type TileKernel, tileDraws } from '../tile'
import { countDraws, countNoise, stillTally } from './countDraws'
import { possibleClasses } from './possibleClasses'
import { readTally } from './readTally'
import { type ConstantCounts, rememberWinners } from './rememberWinners'
import { type StartedKernel, startKernel } from './startKernel'
import { emptyTally, mergeTallies } from './tally'
import { writeParameters } from './writeParameters'

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
      if (whole < draws) pass.countRest(tiles.map(gumbel), whole, draws)
    },
    finish: () => pass.finish(),
  }
}

/** A pass over draws at the same parameters. */
function beginPass(started: StartedKernel, parameters: RelaxationParameters) {
  const { exports } = started
  const { axis, pair, projection } = parameters
  const classes = possibleClasses(parameters)
  const { indices, placeOf } = classes
  const logOdds = axis === 'logOdds'
  const three = indices.length === 3 && placeOf.length === 3 && !logOdds
  const cellKind = placeOf.length < 4 ? placeOf.length - 1 : projection ? 3 : 0
  const [i = -1, j = -1] = pair?.map((k) => placeOf[k]!) ?? []
  const [first = -1, second = -1, third = -1] = placeOf
  const rest = emptyTally(parameters)
  const countRest = countDraws(parameters, rest)
  const constant: ConstantCounts = {
    winners: new Uint32Array(placeOf.length),
    noise: { min: Infinity, max: -Infinity, sum: 0 },
  }
  let counted = 0
  exports.clear(indices.length)
  writeParameters(started, classes, parameters)

  return {
    classes,
    /** Winners and noise, but for draws that fill no vector. */
    constant,
    countRest(gumbel: readonly Float32Array[], from: number, to: number) {
      countRest(gumbel, from, to)
      countNoise(gumbel, from, to, rest)
    },
    /** Counts relaxed samples of the first draws of the tiles, a multiple of 4. */
    count(draws: number) {
      const bytes = 4 * draws
      if (three) exports.countThree(bytes)
      else exports.countRelaxed(indices.length, bytes, logOdds, cellKind, first, second, third)
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
      return rest.draws > 0 ? mergeTallies(tally, rest) : tally
    },
  }
}
