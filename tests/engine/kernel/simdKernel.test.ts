import { afterEach, expect, it, vi } from 'vitest'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { simdKernel } from '../../../src/engine/kernel/simdKernel'
import { tileDraws } from '../../../src/engine/tile'

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['there is no WebAssembly', undefined],
  [
    'it has no SIMD or a policy forbids it',
    { instantiate: () => Promise.reject(new WebAssembly.CompileError()) },
  ],
])('is null where %s', async (_, present) => {
  vi.stubGlobal('WebAssembly', present)
  expect(await simdKernel(1)).toBeNull()
})

it.each([
  ['simd', async () => (await simdKernel(2))!],
  ['reference', async () => referenceKernel(2)],
])('holds as many tiles as it may, each its own: %s', async (_, start) => {
  const kernel = await start()
  const [first, second] = [kernel.allocate()!, kernel.allocate()!]
  expect(kernel.allocate()).toBeNull()
  kernel.draw(first, 1, 0, 0, 0, tileDraws)
  const before = kernel.gumbel(first).slice()
  kernel.draw(second, 1, 1, 0, 0, tileDraws)
  expect(kernel.gumbel(first)).toEqual(before)
  expect(kernel.gumbel(second)).not.toEqual(before)
})
