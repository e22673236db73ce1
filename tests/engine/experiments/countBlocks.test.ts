import { describe, expect, it } from 'vitest'
import { countBlocks } from '../../../src/engine/experiments/experiment'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { rememberNoise } from '../../../src/engine/rememberNoise'
import { tileDraws } from '../../../src/engine/tile'
import { drawNoise } from '../../../src/noise/noise'

describe('countBlocks', () => {
  const key = { seed: 7, classes: 2, draws: tileDraws + 10_000 }

  it('hands out each draw once, in order, across blocks', () => {
    // Room for one block only: the second takes the place of the first.
    const kernel = referenceKernel(2)
    const seen: number[][] = [[], []]
    const pass = countBlocks(key, kernel, rememberNoise(kernel), (gumbel, from, to) => {
      gumbel.forEach((values, k) => {
        for (let n = from; n < to; n++) seen[k]!.push(values[n]!)
      })
    })
    let yields = 0
    while (!pass.next().done) yields++
    const { gumbel, draws } = drawNoise(key)
    expect(Float32Array.from(seen[0]!)).toEqual(gumbel.subarray(0, draws))
    expect(Float32Array.from(seen[1]!)).toEqual(gumbel.subarray(draws))
    expect(yields).toBe(8 + 2)
  })
})
