/** Adds four float32 to a float64 in memory. Of at most 16 added up before, the sum is within 16·2^−25 of itself. */
export function addLanes(total: usize, lanes: v128): void {
  const upper = i8x16.shuffle(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15)
  const pairs = f64x2.add(f64x2.promote_low_f32x4(lanes), f64x2.promote_low_f32x4(upper))
  f64.store(total, f64.load(total) + f64x2.extract_lane(pairs, 0) + f64x2.extract_lane(pairs, 1))
}
