const digits = '₀₁₂₃₄₅₆₇₈₉'

/** A class's index as readers count, from 1, in lowered digits: 0 gives ₁, 11 gives ₁₂. */
export const subscript = (index: number): string =>
  [...String(index + 1)].map((digit) => digits[Number(digit)]!).join('')
