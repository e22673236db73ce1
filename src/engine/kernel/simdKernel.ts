import { type RelaxationParameters, type TileKernel, tileDraws } from '../tile'
import { countDraws, countNoise } from './countDraws'
import { type PossibleClasses, possibleClasses } from './possibleClasses'
import { readTally } from './readTally'
import { rememberWinners } from './rememberWinners'
import { type StartedKernel, startKernel } from './startKernel'
import { emptyTally } from './tally'

const pageBytes = 65536
const tileBytes = 4 * tileDraws

/** Draws that the kernel takes at a time; the reference counts what is left of a tile. */
const stride = 8

/** Taken until the first `begin`. */
const evenOdds: RelaxationParameters = {
  probabilities: [0.5, 0.5],
  temperature: 1,
  axis: 'share',
  pair: null,
  projection: null,
}

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
  if (!started || !grow(started.exports.memory, started.addresses.firstTile)) return null
  return kernelOver(started, maxTiles)
}

/** Makes a memory larger; false where there is no more to be had. */
function grow(memory: WebAssembly.Memory, bytes: number): boolean {
  try {
    memory.grow(Math.ceil(bytes / pageBytes))
    return true
  } catch {
    return false
  }
}

function kernelOver(started: StartedKernel, maxTiles: number): TileKernel {
  const { exports, addresses } = started
  const { memory } = exports
  const addressOf = (tile: number) => addresses.firstTile + tile * tileBytes
  const gumbel = (tile: number) => new Float32Array(memory.buffer, addressOf(tile), tileDraws)
  const remembered = rememberWinners(started, addressOf)
  let held = 0
  let parameters = evenOdds
  let classes = begin(started, parameters)
  let rest = emptyTally(parameters)
  let countRest = countDraws(parameters, rest)
  let draws = 0

  return {
    name: 'simd',
    allocate() {
      if (held >= maxTiles || !grow(memory, tileBytes)) return null
      return held++
    },
    draw(tile, seed, index, block, from, to) {
      exports.drawGumbel(addressOf(tile), seed, index, block, from, to)
      remembered.forget(tile)
    },
    gumbel,
    begin(next) {
      parameters = next
      classes = begin(started, parameters)
      rest = emptyTally(parameters)
      countRest = countDraws(parameters, rest)
      draws = 0
    },
    add(tiles, count) {
      const whole = count - (count % stride)
      if (whole > 0) {
        const addressList = new Uint32Array(memory.buffer, addresses.tiles, classes.indices.length)
        addressList.set(classes.indices.map((k) => addressOf(tiles[k]!)))
        remembered.add(tiles, whole, classes, rest)
        countWhole(exports, classes, parameters, whole / 4)
        draws += whole
      }
      if (whole === count) return
      const values = tiles.map(gumbel)
      countRest(values, whole, count)
      countNoise(values, whole, count, rest)
    },
    finish() {
      const tally = structuredClone(rest)
      tally.draws += draws
      readTally(memory.buffer, addresses, classes, parameters, draws, tally)
      return tally
    },
  }
}

/** Clears what was counted and writes the parameters where the kernel finds them. */
function begin({ exports, addresses }: StartedKernel, parameters: RelaxationParameters): PossibleClasses {
  const classes = possibleClasses(parameters)
  const { buffer } = exports.memory
  const clear = (from: number, bytes: number) => new Uint8Array(buffer, from, bytes).fill(0)
  const repeat = (address: number, values: ArrayLike<number>) =>
    new Float32Array(buffer, address, 4 * values.length).set(
      Float32Array.from({ length: 4 * values.length }, (_, at) => values[at >> 2]!),
    )
  new Float64Array(buffer, addresses.logits, classes.logits.length).set(classes.logits)
  repeat(addresses.logitVectors, classes.logits)
  repeat(addresses.cornersAcross, classes.across)
  repeat(addresses.cornersUp, classes.up)
  clear(addresses.sums, 128)
  clear(addresses.sumsOfSquares, 128)
  clear(addresses.logOddsHistogram, 4096)
  clear(addresses.pairHistogram, 260)
  clear(addresses.joints, 2 * Math.ceil(classes.indices.length / 2) * addresses.jointBytes)
  clear(addresses.cells, 8 * pageBytes)
  return classes
}

/** Counts relaxed samples of whole vectors of draws. */
function countWhole(
  exports: StartedKernel['exports'],
  { indices, placeOf }: PossibleClasses,
  { temperature, axis, pair, projection }: RelaxationParameters,
  vectors: number,
) {
  const logOdds = axis === 'logOdds'
  const cellKind = placeOf.length < 4 ? placeOf.length - 1 : projection ? 3 : 0
  const [first, second, third = -1] = placeOf
  exports.countRelaxed(indices.length, vectors, 1 / temperature, logOdds, cellKind, first!, second!, third)
  if (!pair) return
  const [i, j] = [placeOf[pair[0]]!, placeOf[pair[1]]!]
  if (i >= 0 && j >= 0) exports.countPair(i, j, vectors, 1 / temperature, logOdds)
}
