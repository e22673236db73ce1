/** Shannon entropy −Σ pₖ log₂ pₖ in bits, 0 … log₂ K; a class without probability adds nothing. */
export const entropyBits = (probabilities: ArrayLike<number>): number =>
  Array.from(probabilities).reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0)

/** 2^H, 1 … K: so many equally likely classes have the same entropy. */
export const effectiveClasses = (probabilities: ArrayLike<number>): number => 2 ** entropyBits(probabilities)
