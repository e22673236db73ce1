/** The smallest normal float32; it replaces 0, whose logarithm is infinite. */
export const smallestUniform = 2 ** -126

/** u in the open interval (0, 1) from 32 random bits: the upper 23 of them, as JAX takes them. Exact in float32. */
export const uniform = (bits: number): number =>
  bits >>> 9 === 0 ? smallestUniform : (bits >>> 9) * 2 ** -23
