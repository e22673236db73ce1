import { expect, it } from 'vitest'
import { exponential } from '../../src/noise/exponential'
import {
  gumbel,
  gumbelCdf,
  gumbelDensity,
  gumbelMean,
  gumbelSurvival,
  gumbelVariance,
} from '../../src/noise/gumbel'
import { drawGumbel, drawNoise, uniformAt } from '../../src/noise/noise'
import { drawNormal } from '../../src/noise/normal'
import { streamKey, threefry2x32, type Words } from '../../src/noise/threefry'
import { logGamma } from '../../src/statistics/incompleteGamma'
import { logProbabilities, relaxedSample } from '../../src/transform/gumbelSoftmax'
import { logSumExp } from '../../src/transform/softmax'
import { disagreements, type GoldenRecord, golden } from '../golden'
import { gumbelInverseSurvival, gumbelLogDensity, gumbelSkewness } from '../oracles/distributions'
import { gumbelMax } from '../oracles/draws'

type Inputs = GoldenRecord['inputs']

const words = (texts: string[]): Words => [Number(texts[0]), Number(texts[1])]
const texts = (pair: Words) => pair.map((word) => `0x${word.toString(16).padStart(8, '0')}`)
const upTo = (N: number) => Array.from({ length: N }, (_, i) => i)
const uniforms = ({ seed, k, n0, N }: Inputs) => upTo(N).map((i) => uniformAt(seed, k, n0 + i))
const gumbels = ({ seed, k, n0, N }: Inputs) => Array.from(drawGumbel(seed, k, n0, new Float32Array(N)))

const computed: Record<string, (inputs: Inputs) => unknown> = {
  threefry2x32_20: ({ key, ctr }) => texts(threefry2x32(words(key), words(ctr))),
  class_key: ({ seed, k }) => texts(streamKey(seed, k)),
  uniform_block: uniforms,
  exponential_block: (inputs) => uniforms(inputs).map(exponential),
  gumbel_block: gumbels,
  jax_gumbel_block: gumbels,
  jax_normal_block: ({ seed, k, N }) =>
    Array.from(drawNormal(k === null ? [0, seed] : streamKey(seed, k), 0, new Float32Array(N))),
  sample: ({ seed, n, pi, tau }) => {
    const gamma = Float32Array.from(pi, (_, k) => drawGumbel(seed, k as number, n, new Float32Array(1))[0]!)
    const logits = logProbabilities(pi)
    const noise = { seed, classes: pi.length, draws: 1, gumbel: gamma }
    return { relaxed: relaxedSample(gamma, logits, tau), winner: gumbelMax(noise, logits)[0] }
  },
  winner_counts: ({ seed, pi, N }) => {
    const counts = pi.map(() => 0)
    const noise = drawNoise({ seed, classes: pi.length, draws: N })
    for (const winner of gumbelMax(noise, logProbabilities(pi))) counts[winner]++
    return counts
  },
  pdf: ({ x }) => gumbelDensity(x),
  logpdf: ({ x }) => gumbelLogDensity(x),
  cdf: ({ x }) => gumbelCdf(x),
  sf: ({ x }) => gumbelSurvival(x),
  quantile: ({ u }) => gumbel(u),
  isf: ({ v }) => gumbelInverseSurvival(v),
  'constant:mean': () => gumbelMean,
  'constant:variance': () => gumbelVariance,
  'constant:skewness': () => gumbelSkewness,
  'constant:median': () => gumbel(0.5),
  'constant:mean_of_max_of_3': () => gumbelMean + logSumExp([0, 0, 0]),
  // E e^(γ/2) = Γ(1 − ½)
  'constant:mgf_0.5': () => Math.exp(logGamma(0.5)),
}

it.each([...golden('noise'), ...golden('gumbel')])('agrees with $id, $quantity', (record) => {
  expect(disagreements(computed[record.quantity]!(record.inputs), record)).toEqual([])
})
