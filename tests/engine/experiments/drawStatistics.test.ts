import { describe, expect, it } from 'vitest'
import { drawStatistics, mostExactValues } from '../../../src/engine/experiments/drawStatistics'
import { referenceKernel } from '../../../src/engine/kernel/referenceKernel'
import { simdKernel } from '../../../src/engine/kernel/simdKernel'
import { rememberNoise } from '../../../src/engine/rememberNoise'
import type { TileKernel } from '../../../src/engine/tile'
import { drawNoise } from '../../../src/noise/noise'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { frequencies, histogram } from '../../oracles/counting'
import { gumbelMax, gumbelSoftmax } from '../../oracles/draws'
import { moments } from '../../oracles/moments'

const seed = 20_260_601

function statisticsBy(
  kernel: TileKernel,
  draws: number,
  probabilities: number[],
  temperature: number,
  scale = 1,
) {
  const pass = drawStatistics(
    {
      noise: { seed, classes: probabilities.length, draws },
      parameters: { probabilities, temperature, scale },
    },
    kernel,
    rememberNoise(kernel),
  )
  let step = pass.next()
  while (!step.done) step = pass.next()
  return step.value
}

/** The same by whole tables, in float64 over the reference's noise. */
function evaluated(draws: number, probabilities: number[], temperature: number, scale = 1) {
  const classes = probabilities.length
  const noise = drawNoise({ seed, classes, draws })
  const logits = logProbabilities(probabilities)
  const samples = gumbelSoftmax(noise, logits, temperature, scale)
  const ofClass = (k: number) => Float64Array.from({ length: draws }, (_, n) => samples[n * classes + k]!)
  const each = probabilities.map((_, k) => moments(samples, k, classes))
  return {
    winners: frequencies(gumbelMax(noise, logits, scale), classes),
    mean: each.map(({ mean }) => mean),
    variance: each.map(({ variance }) => variance),
    histogram: probabilities.flatMap((_, k) => [...histogram(ofClass(k))]),
    gamma: moments(noise.gumbel),
    extremes: noise.gumbel.reduce(
      ([low, high], value) => [Math.min(low!, value), Math.max(high!, value)],
      [Infinity, -Infinity],
    ),
  }
}

function compare(
  kernel: TileKernel,
  draws: number,
  probabilities: number[],
  temperature: number,
  off: number,
  scale = 1,
) {
  const told = statisticsBy(kernel, draws, probabilities, temperature, scale)
  const right = evaluated(draws, probabilities, temperature, scale)
  expect(told.draws).toBe(draws)
  expect([...told.winners]).toEqual([...right.winners])
  expect([...told.relaxedWinners]).toEqual([...told.winners])
  expect([...told.histogram]).toEqual(right.histogram)
  for (const k of probabilities.keys()) {
    expect(Math.abs(told.mean[k]! - right.mean[k]!)).toBeLessThan(off)
    expect(Math.abs(told.variance[k]! - right.variance[k]!)).toBeLessThan(off)
  }
  expect([told.noise.min, told.noise.max]).toEqual(right.extremes)
  expect(Math.abs(told.noise.mean - right.gamma.mean)).toBeLessThan(off)
}

const temperatures = [0.01, 0.3, 1, 100]
const laws = [
  [0.5, 0.5],
  [0.5, 0.3, 0.2],
  [0.6, 0.4, 0],
  [1, 0],
  Array.from({ length: 16 }, (_, k) => (k + 1) / 136),
]

describe('drawStatistics', () => {
  it.each([1, 2, 7, 5000])(
    'is the float64 evaluation of the reference noise, draw for draw: N = %d',
    async (draws) => {
      const kernel = (await simdKernel(16))!
      for (const temperature of temperatures)
        for (const law of laws) compare(kernel, draws, law, temperature, 1e-10)
    },
  )

  it.each(temperatures)('counts so over the kernel’s noise too: τ = %d', async (temperature) => {
    // Six tiles are two blocks of six: the noise comes block by block.
    const draws = Math.ceil(mostExactValues / 3) + 1
    for (const law of [
      [0.5, 0.3, 0.2],
      [0.6, 0.4, 0],
    ])
      compare((await simdKernel(6))!, draws, law, temperature, 1e-7)
  })

  it.each([0, 0.001, 0.5, 3])('is exact at every noise scale: s = %d', async (scale) => {
    for (const temperature of [0.01, 1])
      for (const pi of [
        [0.5, 0.3, 0.2],
        [0.4, 0.4, 0.2],
        [0, 0.6, 0.4],
      ])
        compare((await simdKernel(3))!, 3000, pi, temperature, 1e-10, scale)
    // A scale above 1 widens what the kernel's γ errs by, and so what is drawn again from the reference.
    if (scale === 3)
      compare((await simdKernel(6))!, Math.ceil(mostExactValues / 3) + 1, [0.5, 0.3, 0.2], 0.01, 1e-7, scale)
  })

  it('needs one block of noise at a time, of 16 classes too', async () => {
    const law = laws.at(-1)!
    compare((await simdKernel(16))!, 70_000, law, 0.5, 1e-7)
  })

  it('runs without SIMD', () => {
    compare(referenceKernel(3), Math.ceil(mostExactValues / 3) + 1, [0.5, 0.3, 0.2], 0.01, 1e-10)
  })
})
