import digits from 'virtual:kernel'

/** Addresses that the host must know, see `assembly/layout.ts`. */
export const addressNames = [
  'cells',
  'corners',
  'cornersAcross',
  'cornersUp',
  'doubt',
  'firstTile',
  'histogram',
  'logits',
  'logRatios',
  'noiseSummary',
  'pairHistogram',
  'pairLogRatio',
  'roundedLogits',
  'scale',
  'sums',
  'tiles',
  'winners',
] as const

export type Addresses = Record<(typeof addressNames)[number], number>

/** What the compiled kernel exports; its functions are described where they are written, in `assembly/`. */
export interface KernelExports {
  memory: WebAssembly.Memory
  drawGumbel(tile: number, seed: number, index: number, block: number, from: number, to: number): void
  summarizeNoise(tile: number, bytes: number): void
  countWinners(classes: number, bytes: number): void
  clear(classes: number): void
  countThree(bytes: number, toFirst: boolean): void
  countRelaxed(
    classes: number,
    bytes: number,
    logOdds: boolean,
    cellKind: number,
    first: number,
    second: number,
    third: number,
    toFirst: boolean,
  ): void
  countPair(first: number, second: number, bytes: number, logOdds: boolean): void
  collectTriangles(): void
  collectJoints(classes: number, withHistograms: boolean): void
}

export interface StartedKernel {
  exports: KernelExports
  addresses: Addresses
}

/** An instance of the compiled kernel with a memory of its own; null where WebAssembly SIMD is missing or refused. */
export async function startKernel(): Promise<StartedKernel | null> {
  try {
    const bytes = Uint8Array.from(digits.match(/../g)!, (pair) => Number.parseInt(pair, 16))
    const { instance } = await WebAssembly.instantiate(bytes)
    const globals = instance.exports as unknown as Record<string, WebAssembly.Global>
    const addresses = Object.fromEntries(addressNames.map((name) => [name, globals[name]!.value as number]))
    return { exports: instance.exports as unknown as KernelExports, addresses: addresses as Addresses }
  } catch {
    // No WebAssembly at all, a binary the engine cannot read, a page whose policy forbids to compile, or no memory.
    return null
  }
}
