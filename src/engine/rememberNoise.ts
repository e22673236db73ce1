import type { Noise, NoiseKey } from '../noise/noise'
import { type TileKernel, tileDraws } from './tile'

interface HeldTile {
  seed: number
  index: number
  block: number
  tile: number
  /** How many of the tile's draws are there yet, from its first. */
  drawn: number
}

/** Noise that was drawn stays: asked for again, it is only looked up. */
export interface NoiseMemory {
  /** Tiles of one block, one a class, with its first `draws` draws in them. Throws `NoRoomForNoise`. */
  block(key: NoiseKey, block: number, draws: number): number[]
  /** The first draws of a key in one table, a copy. */
  noise(key: NoiseKey): Noise
  /** How many values γ were ever drawn here. */
  readonly drawn: number
}

/** Not even one block of noise can be held. */
export class NoRoomForNoise extends Error {}

/** Whether an error says that memory ran out: no block could be held, or a browser refused an array's length. */
export const isNoRoom = (error: unknown): boolean =>
  error instanceof NoRoomForNoise || error instanceof RangeError

const nameOf = (seed: number, index: number, block: number) => `${seed}/${index}/${block}`

/** Draws of block b that belong to the first `draws` draws. */
export const drawsInBlock = (draws: number, block: number): number =>
  Math.max(0, Math.min(tileDraws, draws - block * tileDraws))

/** Number of blocks that `draws` draws fill or begin. */
export const blocksOf = (draws: number): number => Math.ceil(draws / tileDraws)

/** Remembers a kernel's tiles by seed, class and block: another seed, more draws or more classes draw only what is new. */
export function rememberNoise(kernel: TileKernel): NoiseMemory {
  // A Map keeps the order of insertion; a tile in use is put at the end again.
  const held = new Map<string, HeldTile>()
  let drawn = 0

  function forget(key: NoiseKey, block: number): HeldTile {
    let victim: HeldTile | undefined
    for (const tile of held.values()) {
      const ofAnother = tile.seed !== key.seed || tile.index >= key.classes
      if (ofAnother) {
        victim = tile
        break
      }
      // Of a pass that does not fit, the block just left is the last to be needed again.
      if (tile.block !== block) victim = tile
    }
    if (!victim) throw new NoRoomForNoise()
    held.delete(nameOf(victim.seed, victim.index, victim.block))
    return victim
  }

  function tileFor(key: NoiseKey, index: number, block: number): HeldTile {
    const name = nameOf(key.seed, index, block)
    const known = held.get(name)
    if (known) {
      held.delete(name)
      held.set(name, known)
      return known
    }
    const tile = kernel.allocate() ?? forget(key, block).tile
    const fresh = { seed: key.seed, index, block, tile, drawn: 0 }
    held.set(name, fresh)
    return fresh
  }

  function blockOf(key: NoiseKey, block: number, draws: number): number[] {
    return Array.from({ length: key.classes }, (_, index) => {
      const tile = tileFor(key, index, block)
      if (tile.drawn < draws) {
        kernel.draw(tile.tile, key.seed, index, block, tile.drawn, draws)
        drawn += draws - tile.drawn
        tile.drawn = draws
      }
      return tile.tile
    })
  }

  return {
    block: blockOf,
    noise(key) {
      const gumbel = new Float32Array(key.classes * key.draws)
      for (let block = 0; block < blocksOf(key.draws); block++) {
        const draws = drawsInBlock(key.draws, block)
        blockOf(key, block, draws).forEach((tile, index) => {
          gumbel.set(kernel.gumbel(tile).subarray(0, draws), index * key.draws + block * tileDraws)
        })
      }
      return { ...key, gumbel }
    },
    get drawn() {
      return drawn
    },
  }
}
