import { drawNoise, gumbelOfClasses, type Noise, type NoiseKey } from '../noise/noise'
import { isNoRoom } from './rememberNoise'

/** Values γ that the page itself may look at within a frame; the worker looks at the rest. */
const mostValues = 20_000

/** γ of the first draws: one array a class, to read only. */
export interface FirstDraws {
  draws: number
  gumbel: readonly Float32Array[]
}

let tiles: { noise(key: NoiseKey): Noise } | null = null

/** Has first draws taken from these tiles from now on. Set from outside: pages are rendered by the build, which has no workers. */
export function takeFirstDrawsFrom(memory: { noise(key: NoiseKey): Noise }) {
  tiles = memory
}

/** The noise of a key from the tiles; null before the engine runs or where memory ran out. */
function noiseFromTiles(key: NoiseKey): Noise | null {
  try {
    return tiles?.noise(key) ?? null
  } catch (error) {
    if (isNoRoom(error)) return null
    throw error
  }
}

/**
 * The noise of the first draws of a key, at most 20,000 values, from the engine's own tiles, so that a figure follows a
 * slider in its frame. Before the engine runs it is drawn here; it is the same noise.
 */
export function firstDraws({ seed, classes, draws }: NoiseKey): FirstDraws {
  const key = { seed, classes, draws: Math.min(draws, Math.floor(mostValues / classes)) }
  return { draws: key.draws, gumbel: gumbelOfClasses(noiseFromTiles(key) ?? drawNoise(key)) }
}
