import { addLanes } from './countClasses'
import { chunkVectors, noiseSummary } from './layout'

/** Smallest, largest and summed γ of a tile's first `vectors` vectors, a positive multiple of 2, to `noiseSummary`. */
export function summarizeNoise(tile: usize, vectors: i32): void {
  let smallest = f32x4.splat(Infinity)
  let largest = f32x4.splat(-Infinity)
  f64.store(noiseSummary, 0, 16)
  const end = tile + (vectors as usize) * 16
  for (let from = tile; from < end; from += chunkVectors * 16) {
    let sum = f32x4.splat(0)
    for (let at = from, to = min(end, from + chunkVectors * 16); at < to; at += 16) {
      const gumbel = v128.load(at)
      smallest = f32x4.pmin(smallest, gumbel)
      largest = f32x4.pmax(largest, gumbel)
      sum = f32x4.add(sum, gumbel)
    }
    addLanes(noiseSummary + 16, sum)
  }
  f64.store(noiseSummary, smallestLane(smallest) as f64)
  f64.store(noiseSummary, -smallestLane(f32x4.neg(largest)) as f64, 8)
}

function smallestLane(lanes: v128): f32 {
  return min(
    min(f32x4.extract_lane(lanes, 0), f32x4.extract_lane(lanes, 1)),
    min(f32x4.extract_lane(lanes, 2), f32x4.extract_lane(lanes, 3)),
  )
}
