// Addresses, in bytes, of what the kernel keeps below the tiles. The host reads and writes the exported ones.

/** Bytes of a vector: four draws. */
export const vectorBytes: usize = 16

/**
 * Bytes of a row of scratch: 64 draws of one class. A chunk of draws goes through one stage after the other by rows,
 * which stay in L1. One loop for all stages is slower by half: a draw's work is one long chain of dependences, and too
 * few draws at a time fit in the processor's window.
 */
export const rowBytes: usize = 256

// Set by the host. Classes here are those with π > 0.

/** Address of each class's tile, u32. */
export const tiles: usize = 1024
/** log π, float64: for winners that all but tie. */
export const logits: usize = 1088
/** log π, float32. */
export const roundedLogits: usize = 1216
/** log πₖ − log π₀, float32. */
export const logRatios: usize = 1280
/** Corners of the projection from the middle of its square, 4·(x − ½) and 4·(y − ½), float32. */
export const cornersAcross: usize = 1344
export const cornersUp: usize = 1408
/** log₂ e / τ, float32. */
export const scale: usize = 1472
/** log πᵢ − log πⱼ of the pair looked at, float32. */
export const pairLogRatio: usize = 1476
/** How near two scores lie if float32 may have them the wrong way round, float32. */
export const doubt: usize = 1480

// Read by the host.

/** K sums of 64 z̃ₖ, float64; of three classes, of 256 z̃ₖ. */
export const sums: usize = 1536
/** K counts of draws on corners, u32. */
export const corners: usize = 1792
/** K counts of winners, four times over (one a lane), u32. */
export const winners: usize = 1856
/** Smallest, largest and summed γ, float64. */
export const noiseSummary: usize = 2112
/** 64 bins of the pair, u32. */
export const pairHistogram: usize = 2304
/** K × 64 bins, u32. */
export const histogram: usize = 4096
/** 256² cells, u32; beyond them the corners of the triangle, see `countThree`. */
export const cells: usize = 65536
export const gridSide: i32 = 256
export const cellBytes: usize = 262144

// Scratch and tables of the kernel's own.

/** Weights e^((score − highest)/τ), a row for each of 16 classes; while noise is drawn, Threefry's words. */
export const weights: usize = 8192
/** The highest score of each draw, then 64 / Σ w. */
export const inverses: usize = 12288
/** Σ w without the highest. */
export const others: usize = 12544
/** Σ w times the corners of the projection. */
export const across: usize = 12800
export const up: usize = 13056
/** Addresses of table entries (u32) on their way from vectors to increments. */
export const entries: usize = 13312
/** The highest weight so far. */
export const most: usize = 13824
/** A row of zeros, in the place of a class that never wins. */
export const zeros: usize = 13568
/** 511 sums over the diagonals of the cells, 256 over the columns of those that point up, as many of the others, u32. */
export const diagonals: usize = 16384
export const columnsUp: usize = 20480
export const columnsDown: usize = 24576

/**
 * Tables of the bins of two classes together, counted by one increment: bins 0 … 63, and 64 for what rounds to 1, which
 * is what lies on the corner, u32. Each of 8 pairs of classes has four, one a lane: at low temperatures most draws share
 * a few entries, and an increment has to wait for one of the same entry. They lie where `countThree`, which needs none,
 * counts the corners of the triangle.
 */
export const joints: usize = 327680
export const jointSide: i32 = 65
export const jointBytes: usize = 16900
export const pairBytes: usize = 67600

/** Where the tiles begin; on a page's border. */
export const firstTile: usize = 983040
