import { describe, expect, it } from 'vitest'
import { type GoodnessOfFit, goodnessOfFit } from '../../../src/engine/experiments/goodnessOfFit'
import { gumbelCdf } from '../../../src/noise/gumbel'
import { drawNoise, type Noise } from '../../../src/noise/noise'
import { kolmogorovSmirnov } from '../../../src/statistics/kolmogorovSmirnov'
import { logProbabilities } from '../../../src/transform/gumbelSoftmax'
import { frequencies } from '../../oracles/counting'
import { gumbelMax } from '../../oracles/draws'

const draws = 50_000
const noiseOf = (classes: number): Noise => drawNoise({ seed: 20_260_601, classes, draws })

function checked(noise: Noise, probabilities: number[], temperature: number, drawnFrom = probabilities) {
  const winners = frequencies(gumbelMax(noise, logProbabilities(drawnFrom)), probabilities.length)
  return finished(goodnessOfFit(noise, { probabilities, temperature, winners }))
}

function finished(pass: Generator<void, GoodnessOfFit>): GoodnessOfFit {
  let step = pass.next()
  while (!step.done) step = pass.next()
  return step.value
}

const each = (fit: GoodnessOfFit) =>
  [fit.winners, fit.gumbel, fit.pairs, fit.joint].filter((check) => check !== null)

describe('goodnessOfFit', () => {
  it.each([0.001, 0.01, 1, 100, 1000])(
    'finds nothing wrong with the right engine at τ = %f',
    (temperature) => {
      for (const probabilities of [
        [0.3, 0.7],
        [0.5, 0.3, 0.2],
        [0.1, 0.2, 0.3, 0.4],
      ]) {
        const checks = each(checked(noiseOf(probabilities.length), probabilities, temperature))
        expect(checks).toHaveLength(4)
        for (const { p, n } of checks) {
          expect(p).toBeGreaterThan(1e-6)
          expect(p).toBeLessThanOrEqual(1)
          expect(n).toBe(draws)
        }
      }
    },
  )

  it('finds the winners of another π', () => {
    // 3 % off in π₁ = 0.5: χ² of about 50,000 · 0.03² = 45 on two degrees, p near 1e-10.
    const { winners } = checked(noiseOf(3), [0.5, 0.3, 0.2], 1, [0.515, 0.291, 0.194])
    expect(winners.p).toBeLessThan(1e-6)
  })

  it('finds noise that is not Gumbel in γ, in the pairs and in the joint distribution', () => {
    const noise = noiseOf(3)
    const exponential = { ...noise, gumbel: noise.gumbel.map((value) => Math.exp(-value)) }
    const { gumbel, pairs, joint } = checked(exponential, [0.5, 0.3, 0.2], 0.5)
    for (const check of [gumbel, pairs!, joint!]) expect(check.p).toBeLessThan(1e-6)
  })

  it('names the pair and the class that fit worst, and multiplies their p by the number of comparisons', () => {
    const noise = noiseOf(4)
    const spoiled = noise.gumbel.slice()
    for (let n = 0; n < draws; n++) spoiled[2 * draws + n]! += 0.2
    const { gumbel, pairs, joint } = checked({ ...noise, gumbel: spoiled }, [0.1, 0.2, 0.3, 0.4], 0.5)
    expect(gumbel.classes).toEqual([2])
    expect(pairs!.classes).toContain(2)
    expect(joint!.classes).toEqual([2])
    const alone = kolmogorovSmirnov(
      Float64Array.from(spoiled.subarray(2 * draws, 3 * draws), (value) => gumbelCdf(value)),
    ).p
    expect(gumbel.p / alone).toBeCloseTo(4, 12)
  })

  it('leaves out classes that cannot win, and pairs where one alone can', () => {
    const fit = checked(noiseOf(4), [0.5, 0, 0.3, 0.2], 0.1)
    for (const { p } of each(fit)) expect(p).toBeGreaterThan(1e-6)
    const alone = checked(noiseOf(2), [0, 1], 1)
    expect([alone.pairs, alone.joint, alone.winners.p]).toEqual([null, null, 1])
  })

  it('calls a win of an impossible class impossible', () => {
    const pass = goodnessOfFit(noiseOf(2), { probabilities: [1, 0], temperature: 1, winners: [9, 1] })
    let step = pass.next()
    while (!step.done) step = pass.next()
    expect(step.value.winners.p).toBe(0)
  })
})
