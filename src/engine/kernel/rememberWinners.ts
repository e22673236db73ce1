import type { RelaxationTally } from '../tile'
import type { PossibleClasses } from './possibleClasses'
import type { StartedKernel } from './startKernel'

interface NoiseSummary {
  draws: number
  min: number
  max: number
  sum: number
}

interface CountedWinners {
  tiles: readonly number[]
  draws: number
  classes: PossibleClasses
  counts: Uint32Array
}

/** Counts of what no temperature changes: winners, and the noise itself. Kept until a tile's noise or π is another. */
export interface WinnerMemory {
  /** Adds winners and noise of the first `draws` draws, a multiple of 8, to a tally. */
  add(tiles: readonly number[], draws: number, classes: PossibleClasses, tally: RelaxationTally): void
  /** A tile's noise has changed. */
  forget(tile: number): void
}

const equal = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const sameClasses = (a: PossibleClasses, b: PossibleClasses) =>
  a === b || (equal(a.placeOf, b.placeOf) && equal(a.logits, b.logits))

export function rememberWinners(
  { exports, addresses }: StartedKernel,
  addressOf: (tile: number) => number,
): WinnerMemory {
  const summaries = new Map<number, NoiseSummary>()
  /** By the first tile of a block. */
  const winners = new Map<number, CountedWinners>()

  function summary(tile: number, draws: number): NoiseSummary {
    const known = summaries.get(tile)
    if (known?.draws === draws) return known
    exports.summarizeNoise(addressOf(tile), draws / 4)
    const [min, max, sum] = new Float64Array(exports.memory.buffer, addresses.noiseSummary, 3)
    const fresh = { draws, min: min!, max: max!, sum: sum! }
    summaries.set(tile, fresh)
    return fresh
  }

  function count(tiles: readonly number[], draws: number, classes: PossibleClasses): CountedWinners {
    const known = winners.get(tiles[0]!)
    if (known && known.draws === draws && equal(known.tiles, tiles) && sameClasses(known.classes, classes))
      return known
    const lanes = new Uint32Array(exports.memory.buffer, addresses.winners, 64).fill(0)
    exports.countWinners(classes.indices.length, draws / 4, doubt(classes.logits))
    const counts = lanes
      .slice(0, 16)
      .map((first, k) => first + lanes[16 + k]! + lanes[32 + k]! + lanes[48 + k]!)
    const fresh = { tiles: [...tiles], draws, classes, counts }
    winners.set(tiles[0]!, fresh)
    return fresh
  }

  return {
    add(tiles, draws, classes, tally) {
      const { counts } = count(tiles, draws, classes)
      classes.indices.forEach((k, place) => {
        tally.winners[k]! += counts[place]!
      })
      for (const tile of tiles) {
        const { min, max, sum } = summary(tile, draws)
        tally.noise.min = Math.min(tally.noise.min, min)
        tally.noise.max = Math.max(tally.noise.max, max)
        tally.noise.sum += sum
      }
    },
    forget(tile) {
      summaries.delete(tile)
      for (const [first, counted] of winners) if (counted.tiles.includes(tile)) winners.delete(first)
    },
  }
}

/** The difference of two scores that float32 may have the wrong way round: some units in the last place. */
const doubt = (logits: Float64Array) =>
  2 ** -21 * (16 + logits.reduce((most, l) => Math.max(most, Math.abs(l)), 0))
