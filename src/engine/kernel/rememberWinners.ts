import type { RelaxationTally } from '../tile'
import type { KernelClasses } from './kernelClasses'
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
  classes: KernelClasses
  counts: Uint32Array
}

/** The part of a tally that no temperature changes. */
export type ConstantCounts = Pick<RelaxationTally, 'winners' | 'noise'>

/** Counts of what no temperature changes: winners, and the noise itself. Kept until a tile's noise or π is another. */
export interface WinnerMemory {
  /** Adds winners and noise of the first `draws` draws, a multiple of 4. */
  add(tiles: readonly number[], draws: number, classes: KernelClasses, counts: ConstantCounts): void
  /** A tile's noise has changed. */
  forget(tile: number): void
}

const equal = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

const sameClasses = (a: KernelClasses, b: KernelClasses) =>
  a === b || (equal(a.placeOf, b.placeOf) && equal(a.logits, b.logits))

/** The parameters of `classes` have to be written before `add`. */
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
    exports.summarizeNoise(addressOf(tile), 4 * draws)
    const [min, max, sum] = new Float64Array(exports.memory.buffer, addresses.noiseSummary, 3)
    const fresh = { draws, min: min!, max: max!, sum: sum! }
    summaries.set(tile, fresh)
    return fresh
  }

  function count(tiles: readonly number[], draws: number, classes: KernelClasses): CountedWinners {
    const known = winners.get(tiles[0]!)
    if (known && known.draws === draws && equal(known.tiles, tiles) && sameClasses(known.classes, classes))
      return known
    const lanes = new Uint32Array(exports.memory.buffer, addresses.winners, 64).fill(0)
    exports.countWinners(classes.indices.length, 4 * draws)
    const counts = lanes
      .slice(0, 16)
      .map((first, k) => first + lanes[16 + k]! + lanes[32 + k]! + lanes[48 + k]!)
    const fresh = { tiles: [...tiles], draws, classes, counts }
    winners.set(tiles[0]!, fresh)
    return fresh
  }

  return {
    add(tiles, draws, classes, total) {
      const { counts } = count(tiles, draws, classes)
      classes.indices.forEach((k, place) => {
        total.winners[k]! += counts[place]!
      })
      for (const tile of tiles) {
        const { min, max, sum } = summary(tile, draws)
        total.noise.min = Math.min(total.noise.min, min)
        total.noise.max = Math.max(total.noise.max, max)
        total.noise.sum += sum
      }
    },
    forget(tile) {
      summaries.delete(tile)
      for (const [first, counted] of winners) if (counted.tiles.includes(tile)) winners.delete(first)
    },
  }
}
