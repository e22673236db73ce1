import { vectorBytes } from './layout'

/** Bits of a word moved left, those that fall out coming in at the right. */
function rotate(word: v128, by: i32): v128 {
  return v128.or(i32x4.shl(word, by), i32x4.shr_u(word, 32 - by))
}

// By 16 or 24 bits whole bytes move, in one instruction instead of three.
function rotate16(word: v128): v128 {
  return i8x16.shuffle(word, word, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
}
function rotate24(word: v128): v128 {
  return i8x16.shuffle(word, word, 1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12)
}

/** Four rounds of `bytes` bytes of vectors of first and second words, then a part of the key added to each. */
function evenRounds(firsts: usize, seconds: usize, bytes: usize, key: v128, nextKey: v128): void {
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    let second = v128.load(seconds + at)
    let first = i32x4.add(v128.load(firsts + at), second)
    second = v128.xor(rotate(second, 13), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate(second, 15), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate(second, 26), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate(second, 6), first)
    v128.store(firsts + at, i32x4.add(first, key))
    v128.store(seconds + at, i32x4.add(second, nextKey))
  }
}

/** The same with the other four rotations. */
function oddRounds(firsts: usize, seconds: usize, bytes: usize, key: v128, nextKey: v128): void {
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    let second = v128.load(seconds + at)
    let first = i32x4.add(v128.load(firsts + at), second)
    second = v128.xor(rotate(second, 17), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate(second, 29), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate16(second), first)
    first = i32x4.add(first, second)
    second = v128.xor(rotate24(second), first)
    v128.store(firsts + at, i32x4.add(first, key))
    v128.store(seconds + at, i32x4.add(second, nextKey))
  }
}

/**
 * c XOR d, the 32 random bits of each of consecutive counters (`high`, `low`), (`high`, `low` + 1), … under a key, where
 * (c, d) is Threefry-2x32 with 20 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
 *
 * @param firsts where they go to, `bytes` bytes
 * @param seconds scratch, as much
 */
export function randomBits(firsts: usize, seconds: usize, bytes: usize, key: u64, high: u32, low: u32): void {
  const key0 = i32x4.splat((key >> 32) as u32)
  const key1 = i32x4.splat(key as u32)
  const key2 = i32x4.splat(parity((key >> 32) as u32, key as u32))
  let counter = i32x4.add(i32x4.add(i32x4.splat(low), i32x4(0, 1, 2, 3)), key1)
  const first = i32x4.add(i32x4.splat(high), key0)
  for (let at: usize = 0; at < bytes; at += vectorBytes) {
    v128.store(firsts + at, first)
    v128.store(seconds + at, counter)
    counter = i32x4.add(counter, i32x4.splat(4))
  }
  evenRounds(firsts, seconds, bytes, key1, i32x4.add(key2, i32x4.splat(1)))
  oddRounds(firsts, seconds, bytes, key2, i32x4.add(key0, i32x4.splat(2)))
  evenRounds(firsts, seconds, bytes, key0, i32x4.add(key1, i32x4.splat(3)))
  oddRounds(firsts, seconds, bytes, key1, i32x4.add(key2, i32x4.splat(4)))
  evenRounds(firsts, seconds, bytes, key2, i32x4.add(key0, i32x4.splat(5)))
  for (let at: usize = 0; at < bytes; at += vectorBytes)
    v128.store(firsts + at, v128.xor(v128.load(firsts + at), v128.load(seconds + at)))
}

/** The word that a key's two imply. */
function parity(key0: u32, key1: u32): u32 {
  return 0x1bd11bda ^ key0 ^ key1
}

/** One block of Threefry-2x32-20, the first word in the upper half: how the key of a class is made. */
export function threefry(key0: u32, key1: u32, high: u32, low: u32): u64 {
  const key2 = parity(key0, key1)
  let first = high + key0
  let second = low + key1
  for (let group: u32 = 0; group < 5; group++) {
    for (let round: u32 = 0; round < 4; round++) {
      first += second
      second = rotl(second, rotation(group, round)) ^ first
    }
    first += scheduled(key0, key1, key2, group + 1)
    second += scheduled(key0, key1, key2, group + 2) + group + 1
  }
  return ((first as u64) << 32) | second
}

function rotation(group: u32, round: u32): u32 {
  // 13, 15, 26, 6 in even groups, 17, 29, 16, 24 in odd ones; one byte each.
  return ((group & 1 ? 0x18101d11 : 0x061a0f0d) >> (8 * round)) & 31
}

function scheduled(key0: u32, key1: u32, key2: u32, at: u32): u32 {
  return at % 3 === 0 ? key0 : at % 3 === 1 ? key1 : key2
}
