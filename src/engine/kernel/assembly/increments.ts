import { entries, vectorBytes } from './layout'

/** One more in the table entry at an address. */
export function increment(entry: usize): void {
  i32.store(entry, i32.load(entry) + 1)
}

/** One more in each of the table entries whose addresses are the numbers in `entries`. */
export function incrementEntries(bytes: usize): void {
  for (let at = entries, end = entries + bytes; at < end; at += vectorBytes) {
    increment(i32.load(at))
    increment(i32.load(at, 4))
    increment(i32.load(at, 8))
    increment(i32.load(at, 12))
  }
}

/**
 * 2^21: added to a whole x < 2^21 it has 4x, an entry's byte in a table, as its lowest bits. What has to be added to
 * those bits to make them the address of the entry in a table.
 */
export function tableBits(table: usize): i32 {
  return (table as i32) - 0x4a000000
}

/** Adds four float32 to a float64 in memory. Of at most 16 added up before, the sum is within 16·2^−25 of itself. */
export function addLanes(total: usize, lanes: v128): void {
  const upper = i8x16.shuffle(lanes, lanes, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15)
  const pairs = f64x2.add(f64x2.promote_low_f32x4(lanes), f64x2.promote_low_f32x4(upper))
  f64.store(total, f64.load(total) + f64x2.extract_lane(pairs, 0) + f64x2.extract_lane(pairs, 1))
}
