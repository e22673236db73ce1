import { increment } from './increments'
import { doubt, logits, roundedLogits, tiles, vectorBytes, winners } from './layout'

/**
 * Counts the winners of the first `bytes` bytes of the tiles: the highest score log π + γ, the lower index on a tie, as
 * in float64. Draws whose two best lie so near that float32 might name the wrong one are scored again in float64.
 */
export function countWinners(classes: usize, bytes: usize): void {
  const near = v128.load32_splat(doubt)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    let best = f32x4.splat(-Infinity)
    let second = best
    let winner = i32x4.splat(0)
    for (let k: usize = 0; k < classes; k++) {
      const gumbel = v128.load((load<u32>(tiles + 4 * k) as usize) + at)
      const score = f32x4.add(gumbel, v128.load32_splat(roundedLogits + 4 * k))
      winner = v128.bitselect(i32x4.splat(k as i32), winner, f32x4.gt(score, best))
      second = f32x4.pmax(second, f32x4.pmin(best, score))
      best = f32x4.pmax(best, score)
    }
    if (v128.any_true(f32x4.lt(f32x4.sub(best, second), near))) {
      for (let lane: usize = 0; lane < 4; lane++) countWinner(winnerOf(classes, at + 4 * lane), lane)
    } else {
      countWinner(i32x4.extract_lane(winner, 0), 0)
      countWinner(i32x4.extract_lane(winner, 1), 1)
      countWinner(i32x4.extract_lane(winner, 2), 2)
      countWinner(i32x4.extract_lane(winner, 3), 3)
    }
  }
}

/** Each lane counts for itself: an increment that follows one of the same entry has to wait for it. */
function countWinner(winner: i32, lane: usize): void {
  increment(winners + 64 * lane + 4 * (winner as usize))
}

/** The winner of the draw at a byte of the tiles, in float64. */
function winnerOf(classes: usize, at: usize): i32 {
  let winner = 0
  let best = -Infinity
  for (let k: usize = 0; k < classes; k++) {
    const gumbel = f32.load((load<u32>(tiles + 4 * k) as usize) + at) as f64
    const score = f64.load(logits + 8 * k) + gumbel
    if (score > best) {
      best = score
      winner = k as i32
    }
  }
  return winner
}
