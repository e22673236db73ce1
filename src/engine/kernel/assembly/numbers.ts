// Numbers that loops work with. Loaded before a loop they stay in registers or on the stack, where an instruction can
// take them from; of a literal, V8 makes the vector again at each use, by three instructions.

import { tableBits } from './increments'
import { cells } from './layout'

/** Coefficients of 2^f for |f| ≤ ½, highest first, minimax in relative error (9.3e-8); the last, of f^0, is 1. */
export const powerCoefficients: usize = 512
export const one: usize = 532
/** 1.5·2^23: beside it a number is rounded to a whole one, whose bits are the lowest. */
export const rounder: usize = 536
/** The lowest exponent taken: 2^−60 is less than a sum of shares can tell, and far from subnormal numbers, which are slow. */
export const lowestExponent: usize = 540

/** Coefficients of (log(1 + f) − 2s)/s in s², s = f/(2 + f), highest first; minimax for float32 (8e-10). */
export const logarithmCoefficients: usize = 544
export const two: usize = 556
export const half: usize = 560
/** ln 2 in two parts, the first so short that its product with a whole exponent is exact. */
export const ln2: usize = 564
export const ln2Rest: usize = 568
/** Bits of √½. */
export const rootOfHalf: usize = 572
/** 2^−23 and 2^−126: u's unit, and what stands for 0. */
export const unit: usize = 576
export const smallest: usize = 580

/** Side of the grid of cells, its last index, and 2^21, beside which a whole x is 4x in the lowest bits. */
export const side: usize = 584
export const last: usize = 588
export const fourfold: usize = 592
/** The 16 bits of a cell's index, four times it. */
export const indexBits: usize = 596
/** What makes an entry's bits its address in `cells`. */
export const cellTable: usize = 600
/** 2^−22 and 2^22: where the odds of the first class against the others lie between, no sample is on a corner. */
export const leastOdds: usize = 604
export const mostOdds: usize = 608
/** Coefficients of 2^f one degree higher (2e-9), but for the last, which is `one`. */
export const finePowerCoefficients: usize = 612

f32.store(powerCoefficients, 0.0013269521296024323)
f32.store(powerCoefficients, 0.009671291336417198, 4)
f32.store(powerCoefficients, 0.0555071085691452, 8)
f32.store(powerCoefficients, 0.24022246897220612, 12)
f32.store(powerCoefficients, 0.6931470036506653, 16)
f32.store(one, 1)
f32.store(rounder, 12582912)
f32.store(lowestExponent, -60)
f32.store(logarithmCoefficients, 0.29870694875717163)
f32.store(logarithmCoefficients, 0.3997758626937866, 4)
f32.store(logarithmCoefficients, 0.6666677594184875, 8)
f32.store(two, 2)
f32.store(half, 0.5)
f32.store(ln2, 0.693138122558594)
f32.store(ln2Rest, 0.00000905800061445916)
i32.store(rootOfHalf, 0x3f3504f3)
f32.store(unit, 1.1920928955078125e-7)
f32.store(smallest, 1.1754943508222875e-38)
f32.store(side, 256)
f32.store(last, 255)
f32.store(fourfold, 2097152)
i32.store(indexBits, 0x3fffc)
i32.store(cellTable, tableBits(cells))
f32.store(leastOdds, 2.384185791015625e-7)
f32.store(mostOdds, 4194304)
f32.store(finePowerCoefficients, 0.00015353361959569156)
f32.store(finePowerCoefficients, 0.0013398873852565885, 4)
f32.store(finePowerCoefficients, 0.00961843691766262, 8)
f32.store(finePowerCoefficients, 0.055503323674201965, 12)
f32.store(finePowerCoefficients, 0.24022647738456726, 16)
f32.store(finePowerCoefficients, 0.6931471824645996, 20)
