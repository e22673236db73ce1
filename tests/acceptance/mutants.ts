import { corner, type Objective } from '../../src/estimators/objective'
import { gumbel, gumbelMean, gumbelVariance } from '../../src/noise/gumbel'
import type { NoiseKey } from '../../src/noise/noise'
import { normal } from '../../src/noise/normal'
import { randomBits, streamKey } from '../../src/noise/threefry'
import { uniform } from '../../src/noise/uniform'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { argmax } from '../../src/transform/gumbelMax'
import { logitJacobian, relaxedSample } from '../../src/transform/gumbelSoftmax'
import { addSoftmaxVjp, logSoftmax, logSumExp, softmaxVjp } from '../../src/transform/softmax'
import { probabilityJacobian } from '../oracles/draws'
import { type Engine, engine, redrawn, redraws, winnerOf } from './engine'

/** An engine with one mistake in it, and the tests that must see it. */
export interface Mutant {
  name: string
  engine: Engine
  /** Names of tests, or their numbers ('T3': at least one of that number), each of which must fail. */
  caughtBy: readonly string[]
  /** Why no test sees it: then all must pass. */
  unseen?: string
  /** Tests that look at what is wrong and cannot see it: they must pass. A lesson in what a test is worth. */
  blind?: readonly string[]
}

/** Where a mistake can sit in the noise and in the map, each with the right thing to begin with. */
interface Parts {
  /** The random bits of draw n of class k */
  bits: (seed: number, k: number) => (n: number) => number
  uniform: (bits: number) => number
  /** γ from u and the bits that gave it */
  noise: (u: number, bits: number) => number
  /** What argmax compares */
  score: (probability: number, gamma: number) => number
  /** What softmax exponentiates, the temperature already in it */
  exponent: (probability: number, gamma: number, temperature: number) => number
}

const right: Parts = {
  bits: (seed, k) => {
    const key = streamKey(seed, k)
    return (n) => randomBits(key, n)
  },
  uniform,
  noise: (u) => gumbel(u),
  score: (probability, gamma) => Math.log(probability) + gamma,
  exponent: (probability, gamma, temperature) => (Math.log(probability) + gamma) / temperature,
}

/** The engine rebuilt of its parts, some of them wrong. With none wrong it must pass every test. */
export function rebuilt(wrong: Partial<Parts> = {}): Engine {
  const parts = { ...right, ...wrong }
  const draws = (seed: number, k: number, first: number, count: number) => {
    const bits = parts.bits(seed, k)
    return Float32Array.from({ length: count }, (_, i) => {
      const word = bits(first + i)
      return parts.noise(parts.uniform(word), word)
    })
  }
  const logRelaxed: Engine['logRelaxed'] = (noise, probabilities, temperature) => {
    const logs = new Float64Array(noise.draws * noise.classes)
    for (let n = 0; n < noise.draws; n++) {
      const exponents = probabilities.map((probability, k) =>
        parts.exponent(probability, noise.gumbel[k * noise.draws + n]!, temperature),
      )
      logs.set(logSoftmax(exponents, 1), n * noise.classes)
    }
    return logs
  }
  return {
    ...engine,
    uniform: parts.uniform,
    gumbel: (u) => parts.noise(u, 0),
    uniforms: (seed, k, count) => {
      const bits = parts.bits(seed, k)
      return Float64Array.from({ length: count }, (_, n) => parts.uniform(bits(n)))
    },
    draws,
    noise: (key: NoiseKey) => {
      const values = new Float32Array(key.classes * key.draws)
      for (let k = 0; k < key.classes; k++) values.set(draws(key.seed, k, 0, key.draws), k * key.draws)
      return { ...key, gumbel: values }
    },
    winners: (noise, probabilities) =>
      Uint8Array.from({ length: noise.draws }, (_, n) =>
        argmax(probabilities.map((p, k) => parts.score(p, noise.gumbel[k * noise.draws + n]!))),
      ),
    relaxed: (noise, probabilities, temperature) =>
      logRelaxed(noise, probabilities, temperature).map(Math.exp),
    logRelaxed,
  }
}

/** The log-density with wrong constants and a wrong exponent, all three right by default. */
function wrongDensity({ factorial = true, temperatures = true, exponent = 1 }): Engine {
  return {
    ...engine,
    logDensity: (logRelaxed, logits, temperature) => {
      const K = logits.length
      const right = concreteLogDensity(logRelaxed, logits, temperature)
      const sum = Array.from(logRelaxed).reduce((total, log) => total + log, 0)
      const logFactorial = [0, 0, Math.LN2, Math.log(6)][K - 1]!
      return (
        right -
        (factorial ? 0 : logFactorial) -
        (temperatures ? 0 : (K - 1) * Math.log(temperature)) +
        (1 - exponent) * sum
      )
    },
  }
}

/** γ with ε inside both logarithms, as it is often written to keep them finite. */
const guarded = (epsilon: number) => (u: number) => -Math.log(-Math.log(u + epsilon) + epsilon)

/** N(0, 1) stretched to the mean and the variance of γ. */
const matchedNormal = (_: number, bits: number) => gumbelMean + Math.sqrt(gumbelVariance) * normal(bits)

/** π of the first class 1 % too high. */
const onePercent = (parts: Engine): Engine => {
  const off = (probabilities: readonly number[]) => probabilities.map((p, k) => (k === 0 ? 1.01 * p : p))
  return {
    ...parts,
    winners: (noise, probabilities) => parts.winners(noise, off(probabilities)),
    relaxed: (noise, probabilities, temperature) => parts.relaxed(noise, off(probabilities), temperature),
    logRelaxed: (noise, probabilities, temperature) =>
      parts.logRelaxed(noise, off(probabilities), temperature),
  }
}

/** ∂f/∂z at a point. */
function slopesAt(objective: Objective, shares: ArrayLike<number>): Float64Array {
  const slopes = new Float64Array(shares.length)
  objective.gradient(shares, slopes)
  return slopes
}

/** An engine with another Jacobian, through which both relaxed estimators go back: Jᵀ∇f. */
function withJacobian(jacobian: Engine['jacobian']): Engine {
  const back = (matrix: Float64Array, slopes: Float64Array) =>
    slopes.map((_, j) => slopes.reduce((sum, slope, i) => sum + slope * matrix[i * slopes.length + j]!, 0))
  return {
    ...engine,
    jacobian,
    pathwise: (objective, noise, logits, temperature) =>
      back(
        jacobian(noise, logits, temperature),
        slopesAt(objective, relaxedSample(noise, logits, temperature)),
      ),
    straightThrough: (objective, noise, logits, temperature) =>
      back(
        jacobian(noise, logits, temperature),
        slopesAt(objective, corner(winnerOf(noise, logits), logits.length)),
      ),
  }
}

export const mutants: readonly Mutant[] = [
  {
    name: 'Exp(1) noise for Gumbel',
    engine: rebuilt({ noise: (u) => -Math.log(u) }),
    caughtBy: ['T2', 'T3', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'],
  },
  {
    name: 'sign slip, γ = log(−log u)',
    engine: rebuilt({ noise: (u) => Math.log(-Math.log(u)) }),
    caughtBy: ['T2', 'T3', 'T7', 'T8', 'T9', 'T10'],
    blind: ['T5', 'T6'],
  },
  {
    name: 'normal noise of the mean and variance of γ',
    engine: rebuilt({ noise: matchedNormal }),
    caughtBy: ['T2', 'T5', 'T6', 'T7', 'T9'],
    blind: ['T3 winners, χ², K = 3', 'T3 winners, G, K = 3', 'T10', 'T13 mean of the score function'],
  },
  {
    name: 'log₂ for log',
    engine: rebuilt({ noise: (u) => -Math.log2(-Math.log2(u)) }),
    caughtBy: ['T2', 'T3', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'],
  },
  {
    name: 'τ multiplies',
    engine: rebuilt({ exponent: (p, gamma, temperature) => (Math.log(p) + gamma) * temperature }),
    caughtBy: ['T5', 'T6', 'T7', 'T10'],
    blind: ['T4'],
  },
  {
    name: 'τ divides the logits only',
    engine: rebuilt({ exponent: (p, gamma, temperature) => Math.log(p) / temperature + gamma }),
    caughtBy: ['T4', 'T5', 'T6', 'T7', 'T10'],
  },
  {
    name: 'τ divides the noise only',
    engine: rebuilt({ exponent: (p, gamma, temperature) => Math.log(p) + gamma / temperature }),
    caughtBy: ['T4', 'T5', 'T6', 'T7', 'T10'],
  },
  {
    name: 'π for log π',
    engine: rebuilt({
      score: (p, gamma) => p + gamma,
      exponent: (p, gamma, temperature) => (p + gamma) / temperature,
    }),
    caughtBy: ['T3', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'],
  },
  { name: 'π₁ off by 1 %', engine: onePercent(engine), caughtBy: ['T12'] },
  {
    name: 'the same noise for every class',
    engine: rebuilt({ bits: (seed) => right.bits(seed, 0) }),
    caughtBy: ['T3', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T14'],
  },
  {
    name: 'noise shared by two draws',
    engine: rebuilt({
      bits: (seed, k) => {
        const bits = right.bits(seed, k)
        return (n) => bits(Math.floor(n / 2))
      },
    }),
    caughtBy: ['T14'],
  },
  {
    name: 'counter n + k',
    engine: rebuilt({
      bits: (seed, k) => {
        const bits = right.bits(seed, 0)
        return (n) => bits(n + k)
      },
    }),
    caughtBy: ['T14 correlation along the diagonal'],
  },
  {
    name: '24-bit uniform',
    engine: rebuilt({ uniform: (bits) => (bits >>> 8 || 1) * 2 ** -24 }),
    caughtBy: ['T14 distinct values'],
  },
  {
    name: '16-bit uniform',
    engine: rebuilt({ uniform: (bits) => ((bits >>> 16) + 0.5) * 2 ** -16 }),
    caughtBy: ['T14 distinct values'],
  },
  {
    name: 'closed interval',
    engine: rebuilt({ uniform: (bits) => (bits >>> 9) / (2 ** 23 - 1) }),
    caughtBy: ['T1'],
  },
  { name: 'ε = 0.01 in the logarithms', engine: rebuilt({ noise: guarded(1e-2) }), caughtBy: ['T2', 'T7'] },
  {
    name: 'ε = 0.001 in the logarithms',
    engine: rebuilt({ noise: guarded(1e-3) }),
    caughtBy: [],
    unseen:
      'none: so small a shift takes more draws. The reference values of tests/noise see it, off by 1e-3 for 1e-6',
  },
  {
    name: 'Jacobian without 1/τ',
    engine: withJacobian((noise, logits, temperature) =>
      logitJacobian(relaxedSample(noise, logits, temperature), 1),
    ),
    caughtBy: ['T12', 'T13'],
  },
  {
    name: 'Jacobian, diagonal only',
    engine: withJacobian((noise, logits, temperature) =>
      engine
        .jacobian(noise, logits, temperature)
        .map((slope, at) => (at % (logits.length + 1) === 0 ? slope : 0)),
    ),
    caughtBy: ['T12', 'T13'],
  },
  {
    name: 'Jacobian with respect to π',
    engine: withJacobian((noise, logits, temperature) => {
      const probabilities = Array.from(logits, (logit) => Math.exp(logit - logSumExp(logits)))
      return probabilityJacobian(relaxedSample(noise, logits, temperature), probabilities, temperature)
    }),
    caughtBy: ['T12', 'T13'],
  },
  {
    name: 'pathwise gradient of −f',
    engine: {
      ...engine,
      pathwise: (...given) => engine.pathwise(...given).map((slope) => -slope),
    },
    caughtBy: ['T12 pathwise gradient of every draw, f curved', 'T13'],
    blind: ['T12 derivative of every draw', 'T13 variance of the pathwise gradient, τ = 0.1'],
  },
  {
    name: 'straight-through that reads ∇f at the soft point',
    engine: { ...engine, straightThrough: engine.pathwise },
    caughtBy: [
      'T13 mean of the straight-through gradient, τ = 0.1',
      'T13 mean of the straight-through gradient, τ = 1',
    ],
    blind: ['T12'],
  },
  {
    name: 'straight-through that goes back through softmax(θ), without the noise',
    engine: {
      ...engine,
      straightThrough(objective, noise, logits) {
        const gradient = new Float64Array(logits.length)
        const slopes = slopesAt(objective, corner(winnerOf(noise, logits), logits.length))
        softmaxVjp(Array.from(logits, Math.exp), slopes, 1, gradient)
        return gradient
      },
    },
    caughtBy: ['T13'],
    blind: ['T12'],
  },
  {
    name: 'Gumbel-Rao whose redraws forget the winner',
    engine: {
      ...engine,
      gumbelRao(objective, noise, logits, temperature) {
        const classes = logits.length
        const xi = redrawn(noise)
        const slopes = slopesAt(objective, corner(winnerOf(noise, logits), classes))
        const mean = new Float64Array(classes)
        for (let r = 0; r < redraws; r++) {
          const fresh = Array.from(logits, (_, k) => -Math.log(xi[k * redraws + r]!))
          addSoftmaxVjp(relaxedSample(fresh, logits, temperature), slopes, temperature, mean, 1 / redraws)
        }
        return mean
      },
    },
    caughtBy: ['T13 mean of Gumbel-Rao, τ = 0.1', 'T13 mean of Gumbel-Rao, τ = 1'],
    blind: ['T12'],
  },
  {
    name: 'Gumbel-Rao whose others do not wait for the winner',
    engine: {
      ...engine,
      gumbelRao(objective, noise, logits, temperature) {
        const classes = logits.length
        const xi = redrawn(noise)
        const winner = winnerOf(noise, logits)
        const slopes = slopesAt(objective, corner(winner, classes))
        const mean = new Float64Array(classes)
        for (let r = 0; r < redraws; r++) {
          const arrival = Array.from(
            logits,
            (logit, k) => xi[k * redraws + r]! / (k === winner ? 1 : Math.exp(logit)),
          )
          const relaxed = relaxedSample(
            arrival.map((time) => -Math.log(time)),
            arrival.map(() => 0),
            temperature,
          )
          addSoftmaxVjp(relaxed, slopes, temperature, mean, 1 / redraws)
        }
        return mean
      },
    },
    caughtBy: ['T13'],
    blind: ['T12'],
  },
  {
    name: 'ReinMax without the correction by J(π)/2',
    engine: {
      ...engine,
      reinmax(objective, noise, logits) {
        const winner = winnerOf(noise, logits)
        const slopes = slopesAt(objective, corner(winner, logits.length))
        const middle = Array.from(logits, (logit, k) => (Math.exp(logit) + (k === winner ? 1 : 0)) / 2)
        const gradient = new Float64Array(logits.length)
        addSoftmaxVjp(middle, slopes, 1, gradient, 2)
        return gradient
      },
    },
    caughtBy: ['T13 mean of ReinMax'],
    blind: ['T12'],
  },
  {
    name: 'score function without − π',
    engine: {
      ...engine,
      scoreFunction(objective, noise, logits) {
        const drawn = corner(winnerOf(noise, logits), logits.length)
        return drawn.map((share) => objective.value(drawn) * share)
      },
    },
    caughtBy: ['T13 mean of the score function'],
    blind: ['T12'],
  },
  { name: 'density without (K − 1)!', engine: wrongDensity({ factorial: false }), caughtBy: ['T11'] },
  { name: 'density without τ^(K−1)', engine: wrongDensity({ temperatures: false }), caughtBy: ['T11'] },
  { name: 'density with z̃^(−τ) for z̃^(−τ−1)', engine: wrongDensity({ exponent: 0 }), caughtBy: ['T11'] },
  {
    name: 'σ²ε for σε',
    engine: { ...engine, gaussian: (epsilon, mean, deviation) => mean + deviation ** 2 * epsilon },
    caughtBy: ['T15'],
  },
]
