/** A seed 0 … 2³² − 1 that nobody chose: the one number of the app that an address can't foretell. */
export function randomSeed(): number {
  try {
    return crypto.getRandomValues(new Uint32Array(1))[0]!
  } catch {
    return Math.floor(Math.random() * 2 ** 32)
  }
}
