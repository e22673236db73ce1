/**
 * A tile is the γ of 65,536 consecutive draws of one class: the unit in which noise is drawn, remembered, forgotten
 * and shared between workers. Block b covers draws b·65,536 … (b + 1)·65,536 − 1; it has one tile a class.
 */
export const tileDraws = 65536

/** Tiles that the page's own small engine may hold beside the workers: two previews' worth, and a block of 16 classes. */
export const mostPreviewTiles = 40

/** Bytes of noise that all threads together may hold; what does not fit is drawn again, block by block. */
const noiseBytes = 256e6

/** Draws that the checks of goodness of fit look at closely: KS over more would cost more than it shows. */
export const closelyCheckedDraws = 200_000

/** For each of the two threads beside the relaxation's: room for the draws that the checks look at, K = 16. */
export const tilesBeside = 96

/** Tiles that each of a number of workers of the relaxation may hold: what the others and the preview leave. */
export const tilesPerWorker = (workers: number): number =>
  Math.floor((Math.floor(noiseBytes / (tileDraws * 4)) - 2 * tilesBeside - mostPreviewTiles) / workers)

/** A measured sample lies on a corner where one component's log-odds against all the others reach 24·ln 2. */
export const cornerLogOdds = 24 * Math.LN2

/** Bins of every histogram: of [0, 1], the last closed, or of log-odds in ±24·ln 2, what lies beyond in the end bins. */
export const histogramBins = 64

/** Side of the grid of cells: 256² triangles of the simplex (K = 3) or 256² squares of the projection (K ≥ 4). */
export const cellGrid = 256

export interface RelaxationParameters {
  /** π, K numbers ≥ 0 that sum to 1 */
  probabilities: readonly number[]
  /** τ, 0.001 … 1000 */
  temperature: number
  /** s of z̃ = softmax((log π + s·γ)/τ), 0 … 3; 1 where it is not given. At 0 every draw is the same. */
  scale?: number
  /** What the histograms count: z̃ₖ itself or its log-odds log(z̃ₖ / Σⱼ≠ₖ z̃ⱼ) = log z̃ₖ − log(1 − z̃ₖ). */
  axis: 'share' | 'logOdds'
  /** Two classes i ≠ j, not both with π = 0, whose ratio z̃ᵢ/(z̃ᵢ + z̃ⱼ), or its log-odds, is counted too. */
  pair: readonly [number, number] | null
  /** Where class k's corner lies in the unit square, x at 2k, y at 2k + 1; null for K ≤ 3. */
  projection: readonly number[] | null
}

/** What is counted of some draws. Only sums, so that the tallies of two workers add. K classes. */
export interface RelaxationTally {
  draws: number
  /** K counts: how often class k has the highest perturbed logit log π + s·γ, the lower index on a tie; the same at every τ. */
  winners: Uint32Array
  /** K sums of z̃ₖ */
  sum: Float64Array
  /** K counts of draws on corner k */
  corners: Uint32Array
  /** K × 64: class k's bin b at 64·k + b */
  histogram: Uint32Array
  /** 64, empty without a pair */
  pairHistogram: Uint32Array
  /**
   * K = 2: 256 equal intervals of z̃₁, the last closed.
   * K = 3: 256² triangles. With i = ⌊256 z̃₁⌋, j = ⌊256 z̃₂⌋, l = ⌊256 z̃₃⌋ (each at most 255): where i + j + l = 255 the
   * cell points up and has index 256·i + j, else (254) it points down and has index 65,535 − (256·i + j).
   * K ≥ 4: 256² squares (empty without a projection), (⌊256 x⌋, ⌊256 y⌋) of the projected sample at index 256·⌊256 y⌋ + ⌊256 x⌋.
   */
  cells: Uint32Array
  /** Of all K·draws values γ. */
  noise: { min: number; max: number; sum: number }
}

/** Draws tiles and counts over them. Two kernels exist, SIMD and the reference; tests hold them equal. */
export interface TileKernel {
  readonly name: 'simd' | 'reference'
  /** A tile's handle, or null where no more memory can be had. Views handed out before may be detached by it. */
  allocate(): number | null
  /** γ of draws block·65,536 + (from … to − 1) of class `index`'s stream, into the same places of the tile. */
  draw(tile: number, seed: number, index: number, block: number, from: number, to: number): void
  /** The tile's γ, to read only; valid until the next `allocate`. */
  gumbel(tile: number): Float32Array
  /** Clears the tallies and takes new parameters. */
  begin(parameters: RelaxationParameters): void
  /** Counts the first `draws` draws of one block, given one tile a class. */
  add(tiles: readonly number[], draws: number): void
  /** The tallies since `begin`, as copies. */
  finish(): RelaxationTally
}
