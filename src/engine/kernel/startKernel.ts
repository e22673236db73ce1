import base64 from 'virtual:kernel'
import { type Addresses, addressNames, type KernelExports } from './kernelExports'

export interface StartedKernel {
  exports: KernelExports
  addresses: Addresses
}

/** An instance of the compiled kernel with a memory of its own; null where WebAssembly SIMD is missing or refused. */
export async function startKernel(): Promise<StartedKernel | null> {
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const { instance } = await WebAssembly.instantiate(bytes)
    const globals = instance.exports as unknown as Record<string, WebAssembly.Global>
    const addresses = Object.fromEntries(addressNames.map((name) => [name, globals[name]!.value as number]))
    return { exports: instance.exports as unknown as KernelExports, addresses: addresses as Addresses }
  } catch {
    // No WebAssembly at all, a binary the engine cannot read, a page whose policy forbids to compile, or no memory.
    return null
  }
}
