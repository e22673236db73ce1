import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawNoise } from '../../src/noise/noise'
import { argmax } from '../../src/transform/gumbelMax'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { frozen, lotteries } from '../arbitraries'
import { exponentialRace, gumbelMax, gumbelSoftmax } from '../oracles/draws'

it('names the class with the greatest component of z̃, at every temperature', () => {
  fc.assert(
    fc.property(lotteries, ({ pi, tau, key }) => {
      const noise = drawNoise(key)
      const relaxed = gumbelSoftmax(noise, logProbabilities(pi), tau)
      gumbelMax(noise, logProbabilities(pi)).forEach((winner, n) => {
        expect(argmax(relaxed, n * pi.length, (n + 1) * pi.length)).toBe(winner)
      })
    }),
    frozen,
  )
})

it('names the same winner as the exponential race over the same noise', () => {
  fc.assert(
    fc.property(lotteries, ({ pi, key }) => {
      const noise = drawNoise(key)
      const logits = logProbabilities(pi)
      const race = exponentialRace(noise, pi)
      gumbelMax(noise, logits).forEach((winner, n) => {
        const scores = pi.map((_, k) => logits[k]! + noise.gumbel[k * key.draws + n]!)
        const [best, second] = [...scores].sort((a, b) => b - a)
        if (best! - second! > 1e-5) expect(race[n]).toBe(winner)
      })
    }),
    frozen,
  )
})

it('never names a class of probability 0', () => {
  fc.assert(
    fc.property(lotteries, ({ pi, key }) => {
      const noise = drawNoise(key)
      for (const winner of [...gumbelMax(noise, logProbabilities(pi)), ...exponentialRace(noise, pi)])
        expect(pi[winner]).toBeGreaterThan(0)
    }),
    frozen,
  )
})

it('gives a tie to the lower index', () => {
  expect(argmax([1, 3, 3, 2])).toBe(1)
  expect(gumbelMax({ seed: 0, classes: 2, draws: 1, gumbel: new Float32Array(2) }, [0, 0])[0]).toBe(0)
})
