import { addLanes } from './addLanes'
import { noiseSummary, rowBytes, vectorBytes } from './layout'

/** Smallest, largest and summed γ of a tile's first `bytes` bytes to `noiseSummary`. */
export function summarizeNoise(tile: usize, bytes: usize): void {
  let smallest = f32x4.splat(Infinity)
  let largest = f32x4.splat(-Infinity)
  f64.store(noiseSummary, 0, 16)
  const end = tile + bytes
  for (let from = tile; from < end; from += rowBytes) {
    let sum = f32x4.splat(0)
    for (let at = from, to = min(end, from + rowBytes); at < to; at += vectorBytes) {
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
