/** Addresses and sizes that the host must know, see `assembly/layout.ts`. */
export const addressNames = [
  'cells',
  'cornersAcross',
  'cornersUp',
  'firstTile',
  'jointBytes',
  'joints',
  'jointSide',
  'logits',
  'logitVectors',
  'logOddsHistogram',
  'noiseSummary',
  'pairHistogram',
  'sums',
  'sumsOfSquares',
  'tiles',
  'winners',
] as const

export type Addresses = Record<(typeof addressNames)[number], number>

/** What the compiled kernel exports; its functions are described where they are written, in `assembly/`. */
export interface KernelExports {
  memory: WebAssembly.Memory
  drawGumbel(tile: number, seed: number, index: number, block: number, from: number, to: number): void
  summarizeNoise(tile: number, vectors: number): void
  countWinners(classes: number, vectors: number, doubt: number): void
  countPair(first: number, second: number, vectors: number, inverse: number, logOdds: boolean): void
  countRelaxed(
    classes: number,
    vectors: number,
    inverse: number,
    logOdds: boolean,
    cellKind: number,
    first: number,
    second: number,
    third: number,
  ): void
}
