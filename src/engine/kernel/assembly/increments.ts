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
