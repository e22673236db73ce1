/** Bits of a word moved left, those that fall out coming in at the right. */
function rotate(word: v128, by: i32): v128 {
  return v128.or(i32x4.shl(word, by), i32x4.shr_u(word, 32 - by))
}

/** Bits moved left by 16 or 24, a move of whole bytes: one instruction instead of three. */
function rotate16(word: v128): v128 {
  return i8x16.shuffle(word, word, 2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13)
}
function rotate24(word: v128): v128 {
  return i8x16.shuffle(word, word, 1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12)
}

/** The word of the key schedule that a key's two words imply. */
export function keyParity(key0: u32, key1: u32): u32 {
  return 0x1bd11bda ^ key0 ^ key1
}

/**
 * c XOR d, the 32 random bits of four counters (`high`, `low`) under one key, where (c, d) is Threefry-2x32 with 20
 * rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
 */
export function randomBits(key0: v128, key1: v128, key2: v128, high: v128, low: v128): v128 {
  let first = i32x4.add(high, key0)
  let second = i32x4.add(low, key1)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 13), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 15), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 26), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 6), first)
  first = i32x4.add(first, key1)
  second = i32x4.add(second, i32x4.add(key2, i32x4.splat(1)))
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 17), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 29), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate16(second), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate24(second), first)
  first = i32x4.add(first, key2)
  second = i32x4.add(second, i32x4.add(key0, i32x4.splat(2)))
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 13), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 15), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 26), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 6), first)
  first = i32x4.add(first, key0)
  second = i32x4.add(second, i32x4.add(key1, i32x4.splat(3)))
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 17), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 29), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate16(second), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate24(second), first)
  first = i32x4.add(first, key1)
  second = i32x4.add(second, i32x4.add(key2, i32x4.splat(4)))
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 13), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 15), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 26), first)
  first = i32x4.add(first, second)
  second = v128.xor(rotate(second, 6), first)
  first = i32x4.add(first, key2)
  second = i32x4.add(second, i32x4.add(key0, i32x4.splat(5)))
  return v128.xor(first, second)
}

/** One block of Threefry-2x32-20, the first word in the upper half: how the key of a class is made. */
export function threefry(key0: u32, key1: u32, high: u32, low: u32): u64 {
  const key2 = keyParity(key0, key1)
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
