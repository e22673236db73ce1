import { gumbelCdf, gumbelMean, gumbelVariance } from '../../src/noise/gumbel'
import { chiSquare } from '../../src/statistics/chiSquare'
import { lowerGamma, upperGamma } from '../../src/statistics/incompleteGamma'
import { kolmogorovSmirnov } from '../../src/statistics/kolmogorovSmirnov'
import { correlation } from '../oracles/moments'
import { twoSidedNormal } from '../oracles/tails'
import { andersonDarling } from './andersonDarling'
import { type Criterion, certain, least } from './criterion'
import { draws, ofClass, type Sample } from './sample'

const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** T1: the ends of the random words stay inside the open interval, in float32 too, and give finite γ. */
export const uniformEnds: Criterion = {
  name: 'T1 uniform ends',
  p: ({ engine }) =>
    certain(
      [0, 1, 0x1ff, 0x200, 0x80000000, 0xfffffe00, 0xffffffff].every((bits) => {
        const u = engine.uniform(bits)
        return u > 0 && Math.fround(u) < 1 && Math.fround(u) > 0 && Number.isFinite(engine.gumbel(u))
      }),
    ),
}

/** T2: γ is Gumbel(0, 1), in its body, its tails, its mean and its variance (fourth central moment 5.4 σ⁴). */
export const gumbelLaw: Criterion[] = [
  {
    name: 'T2 Gumbel, KS',
    p: (sample) => kolmogorovSmirnov(Float64Array.from(ofClass(sample, 0), gumbelCdf)).p,
  },
  {
    name: 'T2 Gumbel, AD',
    p: (sample) => andersonDarling(Float64Array.from(ofClass(sample, 0), gumbelCdf)).p,
  },
  {
    name: 'T2 Gumbel, mean',
    p: (sample) => {
      const average = mean(Float64Array.from(ofClass(sample, 0)))
      return twoSidedNormal((average - gumbelMean) / Math.sqrt(gumbelVariance / draws))
    },
  },
  {
    name: 'T2 Gumbel, variance',
    p: (sample) => {
      const squares = mean(Float64Array.from(ofClass(sample, 0), (value) => (value - gumbelMean) ** 2))
      return twoSidedNormal((squares / gumbelVariance - 1) / Math.sqrt(4.4 / draws))
    },
  },
]

/** p of a correlation of n pairs that should be 0; 0 where one side does not vary. */
function uncorrelated(first: Float32Array, second: Float32Array): number {
  const r = correlation(first, second)
  return Number.isNaN(r) ? 0 : twoSidedNormal(r * Math.sqrt(first.length))
}

/** χ² of the places of pairs (u, v) in a 16 × 16 grid. */
function independentCells(first: Float64Array, second: Float64Array): number {
  const counts = new Uint32Array(256)
  first.forEach((u, n) => {
    counts[16 * Math.min(Math.floor(16 * u), 15) + Math.min(Math.floor(16 * second[n]!), 15)]!++
  })
  return chiSquare(counts, new Float64Array(256).fill(1 / 256)).p
}

const classPairs = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => [i, j] as const))

/** Every other value, from the given one on. */
const everySecond = (values: Float64Array, from: number) =>
  Float64Array.from({ length: draws / 2 }, (_, i) => values[2 * i + from]!)

function sameBlocks({ engine, seed, noise }: Sample): boolean {
  const same = (a: Float32Array, b: Float32Array) => a.every((value, i) => Object.is(value, b[i]))
  const few = engine.noise({ seed, classes: 2, draws: 1000 })
  const apart = (k: number, first: number, count: number) =>
    same(
      engine.draws(seed, k, first, count),
      noise.gumbel.subarray(k * draws + first, k * draws + first + count),
    )
  return (
    same(few.gumbel.subarray(0, 1000), noise.gumbel.subarray(0, 1000)) &&
    same(few.gumbel.subarray(1000), noise.gumbel.subarray(draws, draws + 1000)) &&
    apart(0, 65_530, 12) &&
    apart(3, draws - 1, 1)
  )
}

/** T14: the streams are independent of each other and in themselves, need no neighbours, and have 23 bits. */
export const generator: Criterion[] = [
  {
    name: 'T14 correlation across classes',
    p: (sample) => least(classPairs.map(([i, j]) => uncorrelated(ofClass(sample, i), ofClass(sample, j)))),
  },
  {
    name: 'T14 correlation across draws',
    p: (sample) =>
      least(
        [0, 1, 2, 3].map((k) =>
          uncorrelated(ofClass(sample, k).subarray(1), ofClass(sample, k).subarray(0, -1)),
        ),
      ),
  },
  {
    name: 'T14 correlation along the diagonal',
    p: (sample) =>
      least(
        classPairs.map(([i, j]) =>
          uncorrelated(ofClass(sample, j).subarray(0, i - j), ofClass(sample, i).subarray(j - i)),
        ),
      ),
  },
  {
    name: 'T14 16 × 16 cells across classes',
    p: ({ engine, seed }) =>
      independentCells(engine.uniforms(seed, 0, draws), engine.uniforms(seed, 1, draws)),
  },
  {
    name: 'T14 16 × 16 cells across draws',
    p: ({ engine, seed }) => {
      const uniforms = engine.uniforms(seed, 0, draws)
      return independentCells(everySecond(uniforms, 0), everySecond(uniforms, 1))
    },
  },
  { name: 'T14 blocks', p: (sample) => certain(sameBlocks(sample)) },
  {
    name: 'T14 distinct values',
    p: ({ engine, seed }) => {
      const cells = 2 ** 23
      const full = draws / cells
      const distinct = new Set(engine.uniforms(seed, 0, draws)).size
      const variance = cells * (Math.exp(-full) - (1 + full) * Math.exp(-2 * full))
      return twoSidedNormal((distinct + cells * Math.expm1(-full)) / Math.sqrt(variance))
    },
  },
]

/** T15: (x − μ)²/σ² sums to χ² with N degrees of freedom, at σ = 2 where σ² would show. */
export const gaussianLaw: Criterion = {
  name: 'T15 Gaussian',
  p: ({ engine, seed }) => {
    const [mu, sigma] = [1.5, 2]
    const sum = engine
      .normal(seed, draws)
      .reduce((total, epsilon) => total + ((engine.gaussian(epsilon, mu, sigma) - mu) / sigma) ** 2, 0)
    return 2 * Math.min(lowerGamma(draws / 2, sum / 2), upperGamma(draws / 2, sum / 2))
  },
}
