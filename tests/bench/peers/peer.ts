/** What every peer counts of N relaxed samples. */
export interface Counts {
  /** K × 64: class k's bin b of z̃ₖ at 64·k + b */
  histogram: ArrayLike<number>
  /** 256² triangles of the simplex as the engine numbers them (`RelaxationTally.cells`); null unless K = 3. */
  cells: ArrayLike<number> | null
}

/** One way to do the engine's work, measured beside it. All stand on one thread. */
export interface Peer {
  /** Draws γ of `draws` draws of `classes` classes. */
  drawNoise(seed: number, classes: number, draws: number): void
  /**
   * Brings γ into the peer's own layout, which is not measured.
   *
   * @param gumbel one array a class
   * @returns what is measured: counts of z̃ = softmax((log π + γ)/τ) of all draws, at the τ given
   */
  prepare(gumbel: readonly Float32Array[], probabilities: readonly number[]): (temperature: number) => Counts
}

export const bins = 64
export const grid = 256
