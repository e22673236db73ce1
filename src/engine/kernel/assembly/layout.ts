// Addresses, in bytes, of what the kernel keeps below the tiles. The host reads and writes the exported ones.

/** Draws that one vector holds. */
export const lanes: i32 = 4

/** Vectors of draws that are carried through one stage before the next: 64 draws, which keeps scratch in L1. */
export const chunkVectors = 16

/** Bytes between one class's row of scratch and the next's. */
export const rowBytes: usize = 16 * chunkVectors

/** K tile addresses, u32. */
export const tiles: usize = 1024

/** K logits log π: float64, for winners that all but tie. */
export const logits: usize = 1088

/** K logits, each four times in float32; rounded, and what rounding took off. */
export const logitVectors: usize = 1216

/** Corners of the projection, 4·(x − ½) and 4·(y − ½), each four times: one 16-byte vector a class. */
export const cornersAcross: usize = 1728
export const cornersUp: usize = 1984

/** K sums and K sums of squares of z̃, float64. */
export const sums: usize = 2240
export const sumsOfSquares: usize = 2368

/** K counts of winners, four times over (one a lane), u32. */
export const winners: usize = 2496

/** Smallest, largest and summed γ, float64. */
export const noiseSummary: usize = 2752

/** The log-odds histograms, K × 64, u32. */
export const logOddsHistogram: usize = 4096

/** The histogram of a pair, 65 bins of which the last holds what is exactly 1, u32. */
export const pairHistogram: usize = 8192

/** What is left of a sample in scratch: one row of chunkVectors vectors each. */
export const inverses: usize = 8704
export const others: usize = 8960
export const across: usize = 9216
export const up: usize = 9472
/** Four indices on their way from a vector to the tables. */
export const indices: usize = 9728
/** A row of zeros, in the place of a class that never wins. */
export const zeros: usize = 9984
/** 16 rows e^((score − highest)/τ), one a class. */
export const weights: usize = 10240

/**
 * Side of a table of two classes' bins together, counted by one increment: bins 0 … 63, and 64 for what rounds to 1,
 * which is what lies on the corner.
 */
export const jointSide: i32 = 65
export const jointBytes: usize = 4 * 65 * 65
/** 8 pairs of classes × 2 (even and odd lanes) tables of 65², u32. */
export const joints: usize = 16384

/** 256² cells, u32, then the corners of the triangle: the cell of corner k, 65,536 further. */
export const cells: usize = 303104
export const cellCount = 65536

/** Where the tiles begin; on a page's border. */
export const firstTile: usize = 851968
