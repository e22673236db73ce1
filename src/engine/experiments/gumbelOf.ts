import type { Noise } from '../../noise/noise'

/** Arrays of γ, one a class. */
export const gumbelOf = ({ gumbel, draws, classes }: Noise): Float32Array[] =>
  Array.from({ length: classes }, (_, k) => gumbel.subarray(k * draws, (k + 1) * draws))
