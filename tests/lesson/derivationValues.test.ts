import { describe, expect, it } from 'vitest'
import { referenceKernel } from '../../src/engine/kernel/referenceKernel'
import type { ReaderNumbers } from '../../src/figures/readerNumbers'
import { drawNormal } from '../../src/noise/normal'
import { chapters } from './chapters'
import { liveAt } from './liveStates'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const dot = (one: readonly number[], other: readonly number[]) =>
  sum(one.map((value, k) => value * other[k]!))

/** The engine's own γ of one draw, and what the formulas make of it, each written out anew. */
function engineValues({ parameters }: ReaderNumbers) {
  const { pi, tau, seed, draw } = parameters
  const kernel = referenceKernel(pi.length)
  const gamma = pi.map((_, k) => {
    const tile = kernel.allocate()!
    kernel.draw(tile, seed, k, 0, 0, draw + 1)
    return kernel.gumbel(tile)[draw]!
  })
  const score = gamma.map((value, k) => Math.log(pi[k]!) + value)
  const order = score.map((_, k) => k).sort((one, other) => score[other]! - score[one]!)
  const weights = score.map((value) => Math.exp(value / tau))
  const relaxed = weights.map((weight) => weight / sum(weights))
  const [i, j] = [order[0]!, order[1]!]
  return { pi, tau, gamma, score, relaxed, i, j, xi: gamma.map((value) => Math.exp(-value)) }
}

type Expected = Record<string, Record<string, number>>

/** The objective that nothing else is said of: costs 1, 2, 4, 0 … */
const costsOf = (classes: number) => Array.from({ length: classes }, (_, k) => [1, 2, 4][k] ?? 0)

const expectations: Record<string, (live: ReaderNumbers) => Expected> = {
  reparameterization: ({ parameters: { mu, sigma, seed, draw } }) => {
    const epsilon = drawNormal([0, seed], 0, new Float32Array(draw + 1))[draw]!
    const x = mu + sigma * epsilon
    return {
      density: { x, density: Math.exp(-((x - mu) ** 2) / (2 * sigma ** 2)) / Math.sqrt(2 * Math.PI) / sigma },
      reparameterize: { mu, sigma, epsilon, x },
      variance: { right: sigma ** 2, wrong: sigma ** 4 },
      pathwise: { byMu: 2 * x, bySigma: 2 * x * epsilon },
      score: { value: x ** 2, score: (x ** 2 * (x - mu)) / sigma ** 2 },
    }
  },
  'exponential-race': (live) => {
    const { pi, xi, i, j } = engineValues(live)
    const [first, second] = [xi[i]! / pi[i]!, xi[j]! / pi[j]!]
    return {
      time: { winner: i + 1, xi: xi[i]!, time: first, chance: Math.exp(-pi[i]! * first) },
      condition: { own: pi[i]! * Math.exp(-xi[i]!), integrand: pi[i]! * Math.exp(-first) },
      share: {
        wins: live.tally!.winners[i]!,
        draws: live.tally!.draws,
        frequency: live.tally!.winners[i]! / live.tally!.draws,
      },
      ties: { firstTime: first, secondTime: second, gap: second - first },
      order: { chance: (pi[i]! * pi[j]!) / (1 - pi[i]!) },
    }
  },
  'gumbel-max': (live) => {
    const { pi, gamma, score, xi, i, j } = engineValues(live)
    const values = live.tally!.draws * pi.length
    return {
      logs: { time: xi[i]! / pi[i]!, score: score[i]!, secondScore: score[j]! },
      'gumbel-density': { gamma: gamma[i]!, density: Math.exp(-gamma[i]! - Math.exp(-gamma[i]!)) },
      uniform: { u: Math.exp(-Math.exp(-gamma[i]!)), xi: xi[i]! },
      mean: { values, mean: live.tally!.noise.sum / values },
      condition: { bound: score[i]! - Math.log(pi[j]!) },
      substitute: { factor: Math.exp((-pi[j]! / pi[i]!) * xi[i]!) },
      maximum: { chance: pi[i]! * Math.exp(-Math.exp(-score[i]!)) },
    }
  },
  'blocked-gradient': (live) => {
    const { pi, score, i, j } = engineValues(live)
    return {
      cells: { winner: i + 1, second: j + 1, best: score[i]!, next: score[j]! },
      flat: { room: (score[i]! - score[j]!) / 2 },
      mean: { wins: live.tally!.winners[0]!, probability: pi[0]! },
      'slope-of-mean': { slope: pi[0]! * (1 - pi[0]!) },
    }
  },
  'gumbel-softmax': (live) => {
    const { pi, tau, score, relaxed, xi, i, j } = engineValues(live)
    const total = sum(pi.map((share, k) => share * relaxed[k]! ** -tau))
    const factorial = pi.slice(1).reduce((product, _, k) => product * (k + 1), 1)
    return {
      definition: { result: relaxed[i]!, best: score[i]! },
      pair: { ratio: relaxed[i]! / (relaxed[i]! + relaxed[j]!) },
      winners: { wins: live.tally!.winners[i]!, probability: pi[i]! },
      spacings: { spacing: xi[i]! / sum(xi) },
      'log-density': {
        logDensity:
          Math.log(factorial) +
          (pi.length - 1) * Math.log(tau) +
          sum(pi.map((share, k) => Math.log(share) - (tau + 1) * Math.log(relaxed[k]!))) -
          pi.length * Math.log(total),
      },
    }
  },
  temperature: (live) => {
    const { tau, score, relaxed, i, j } = engineValues(live)
    const mean = dot(relaxed, score)
    return {
      ratio: { ratio: relaxed[j]! / relaxed[i]!, lead: score[i]! - score[j]! },
      log: { log: Math.log(relaxed[i]!) },
      'log-slope': { mean, slope: (mean - score[i]!) / tau ** 2 },
      slope: { slope: (relaxed[i]! * (mean - score[i]!)) / tau ** 2 },
    }
  },
  expectation: (live) => {
    const { pi, relaxed } = engineValues(live)
    const costs = costsOf(pi.length)
    return {
      'same-noise': { value: dot(costs, relaxed) },
      'cold-limit': { mean: dot(costs, pi) },
      'near-ties': { chance: 1 - dot(pi, pi) },
    }
  },
  gradient: (live) => {
    const { pi, tau, relaxed, i } = engineValues(live)
    const costs = costsOf(pi.length)
    const j = live.parameters.logit
    const slope = (relaxed[i]! * (1 - relaxed[i]!)) / tau
    return {
      'softmax-slope': { share: relaxed[i]!, slope },
      'probability-slope': { slope: slope / pi[i]! },
      chain: { gradient: (relaxed[j]! * (costs[j]! - dot(costs, relaxed))) / tau },
      score: { value: costs[i]!, gradient: costs[i]! * (Number(i === j) - pi[j]!) },
      exact: { exact: pi[j]! * (costs[j]! - dot(costs, pi)) },
    }
  },
  training: (live) => {
    const { pi, tau, relaxed } = engineValues(live)
    const costs = costsOf(pi.length)
    return {
      objective: { mean: dot(costs, pi) },
      'true-gradient': { slope: pi[0]! * (costs[0]! - dot(costs, pi)) },
      'relaxed-objective': { value: dot(costs, relaxed) },
      'relaxed-gradient': { slope: (relaxed[0]! * (costs[0]! - dot(costs, relaxed))) / tau },
    }
  },
  'in-use': (live) => {
    const { pi, i, j, xi } = engineValues(live)
    const { to } = live.parameters
    const ratio = (one: number, other: number) => Math.max(pi[one]! / pi[other]!, to[one]! / to[other]!)
    const together = pi.map((_, k) => 1 / sum(pi.map((__, other) => ratio(other, k))))
    const distance = sum(pi.map((value, k) => Math.abs(value - to[k]!))) / 2
    const u = Math.exp(-xi[i]!)
    return {
      together: { j: j + 1, k: i + 1, ratio: ratio(j, i) },
      kept: { own: together[i]!, all: sum(together) },
      bounds: { distance, lower: (1 - distance) / (1 + distance), all: sum(together), upper: 1 - distance },
      order: { chance: (pi[i]! * pi[j]!) / (1 - pi[i]!) },
      token: { u, power: u ** (1 / pi[i]!), time: xi[i]! / pi[i]! },
      score: { u, score: -Math.log(1 - u) },
    }
  },
}

/** What a slot says, and half a unit of its last digit. */
function read(text: string) {
  const plain = text.replace(/[(),]/g, '').replace('−', '-')
  const decimals = plain.split('.')[1]?.length ?? 0
  return { said: Number(plain), half: 0.5 * 10 ** -decimals }
}

/** Of a value that the engine keeps in float32, the last digit may round either way. */
const float32 = 2.4e-7

describe('the numbers under a derivation’s lines', () => {
  it('are expected for every chapter', () => {
    expect(Object.keys(expectations).sort()).toEqual(chapters.map(({ id }) => id).sort())
  })

  it.each(chapters.map((chapter) => ({ id: chapter.id, chapter })))(
    'of $id are the engine’s, to the digits printed',
    ({ id, chapter }) => {
      const states = [
        liveAt([0.5, 0.3, 0.2], 0.7, { draw: 3 }),
        liveAt([0.5, 0.3, 0.2], 2, { draw: 0, lang: 'ko' }),
        liveAt([0.1, 0.2, 0.3, 0.4], 1.5, { draw: 17, seed: 7 }),
        liveAt([0.35, 0.65], 1, { draw: 250, seed: 4_294_967_295 }),
      ]
      for (const live of states)
        for (const [line, slots] of Object.entries(expectations[id]!(live))) {
          const found = chapter.derivation.find((each) => each.id === line)?.yours?.(live)
          expect(found, `${line} has numbers`).toBeTruthy()
          for (const [name, value] of Object.entries(slots)) {
            const { said, half } = read(found!.slots[name] ?? 'missing')
            const whole = Number.isInteger(value) && Number.isInteger(said)
            const slack = whole ? 0 : half * 1.001 + float32 * 20 * (1 + Math.abs(value))
            expect(Math.abs(said - value), `${line}: ${name} = ${said}, not ${value}`).toBeLessThanOrEqual(
              slack,
            )
          }
        }
    },
  )
})
