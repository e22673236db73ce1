import { describe, expect, it } from 'vitest'
import { relaxation } from '../../src/engine/experiments/relaxation'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import { NoRoomForNoise, rememberNoise } from '../../src/engine/rememberNoise'
import { type RelaxationParameters, tileDraws } from '../../src/engine/tile'
import { drawNoise } from '../../src/noise/noise'

const key = { seed: 42, classes: 3, draws: 1000 }
const parameters: RelaxationParameters = {
  probabilities: [0.5, 0.3, 0.2],
  temperature: 0.5,
  axis: 'share',
  pair: null,
  projection: null,
}

function tally(tiles: number, draws: number, index = 0, of = 1) {
  const kernel = referenceKernel(tiles)
  const memory = rememberNoise(kernel)
  const question = { experiment: 'relaxation' as const, noise: { ...key, draws }, parameters }
  const pass = relaxation(question, kernel, memory, { index, of })
  let step = pass.next()
  while (!step.done) step = pass.next()
  return { tally: step.value, drawn: memory.drawn }
}

describe('remembered noise', () => {
  it('is the noise that the key names', () => {
    const memory = rememberNoise(referenceKernel(8))
    expect(memory.noise(key).gumbel).toEqual(drawNoise(key).gumbel)
  })

  it('draws nothing when asked again, nor when fewer draws or classes are asked for', () => {
    const memory = rememberNoise(referenceKernel(8))
    memory.block(key, 0, 1000)
    expect(memory.drawn).toBe(3000)
    memory.block(key, 0, 1000)
    memory.block(key, 0, 10)
    memory.block({ ...key, classes: 2 }, 0, 1000)
    expect(memory.drawn).toBe(3000)
  })

  it('draws only what is new when draws or classes are added', () => {
    const memory = rememberNoise(referenceKernel(8))
    memory.block(key, 0, 1000)
    memory.block(key, 0, 1500)
    expect(memory.drawn).toBe(3 * 1500)
    memory.block({ ...key, classes: 4 }, 0, 1500)
    expect(memory.drawn).toBe(4 * 1500)
    expect(memory.noise({ ...key, draws: 1500 }).gumbel).toEqual(drawNoise({ ...key, draws: 1500 }).gumbel)
  })

  it('keeps an earlier seed while there is room', () => {
    const memory = rememberNoise(referenceKernel(6))
    memory.block(key, 0, 100)
    memory.block({ ...key, seed: 7 }, 0, 100)
    memory.block(key, 0, 100)
    expect(memory.drawn).toBe(600)
  })

  it('gives the same counts where it must draw blocks again as where it holds them all', () => {
    const draws = 3 * tileDraws + 5000
    const held = tally(12, draws)
    const cramped = tally(4, draws)
    expect(cramped.tally).toEqual(held.tally)
    expect(held.drawn).toBe(3 * draws)
  })

  it('keeps the first blocks of a pass that does not fit, so that a second pass draws less', () => {
    const kernel = referenceKernel(6)
    const memory = rememberNoise(kernel)
    const pass = () => {
      const before = memory.drawn
      for (let block = 0; block < 4; block++) memory.block(key, block, 10)
      return memory.drawn - before
    }
    expect(pass()).toBe(120)
    expect(pass()).toBeLessThanOrEqual(90)
  })

  it('says so when not even one block can be held', () => {
    const memory = rememberNoise(referenceKernel(2))
    expect(() => memory.block(key, 0, 10)).toThrow(NoRoomForNoise)
  })
})

describe('two workers', () => {
  it('count together what one counts alone', async () => {
    const { mergeTallies } = await import('../../src/engine/kernel/tally')
    const draws = 2 * tileDraws + 777
    const alone = tally(12, draws).tally
    const together = mergeTallies(tally(12, draws, 0, 2).tally, tally(12, draws, 1, 2).tally)
    for (const part of ['winners', 'corners', 'histogram', 'cells', 'draws'] as const)
      expect(together[part]).toEqual(alone[part])
    for (let k = 0; k < 3; k++) expect(together.sum[k]).toBeCloseTo(alone.sum[k]!, 6)
    expect(together.noise.min).toBe(alone.noise.min)
    expect(together.noise.max).toBe(alone.noise.max)
  })
})
