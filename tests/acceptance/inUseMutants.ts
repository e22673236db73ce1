import { totalVariation } from '../../src/transform/coupling'
import { inclusionProbabilities } from '../../src/transform/topK'
import { engine } from './engine'
import type { Mutant } from './mutants'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** Mistakes in what the noise is used for, and in the derivatives of what a reader types. */
export const inUseMutants: readonly Mutant[] = [
  {
    name: 'coupling by fresh noise',
    engine: { ...engine, coupling: (p, q) => sum(p.map((own, k) => own * q[k]!)) },
    caughtBy: ['T16 reference values of the coupling', 'T16 kept winners over the same noise'],
  },
  {
    name: 'the best coupling there is for that of the noise',
    engine: { ...engine, coupling: (p, q) => 1 - totalVariation(p, q) },
    caughtBy: ['T16 reference values of the coupling', 'T16 kept winners over the same noise'],
  },
  {
    name: 'coupling with the ratio of q upside down',
    engine: {
      ...engine,
      coupling: (p, q) =>
        sum(p.map((own, k) => 1 / sum(p.map((rival, j) => Math.max(rival / own, q[k]! / q[j]!))))),
    },
    caughtBy: ['T16 reference values of the coupling', 'T16 kept winners over the same noise'],
  },
  {
    name: 'the first two with replacement',
    engine: { ...engine, inclusion: (pi, k) => Float64Array.from(pi, (p) => 1 - (1 - p) ** k) },
    caughtBy: ['T17 reference inclusion probabilities', 'T17 the first two of the draws'],
  },
  {
    name: 'kπ for the probability of being among the first k',
    engine: { ...engine, inclusion: (pi, k) => Float64Array.from(pi, (p) => Math.min(1, k * p)) },
    caughtBy: ['T17 reference inclusion probabilities', 'T17 the first two of the draws'],
  },
  {
    name: 'the first k − 1 for the first k',
    engine: { ...engine, inclusion: (pi, k) => inclusionProbabilities(pi, k - 1) },
    caughtBy: ['T17 reference inclusion probabilities', 'T17 the first two of the draws'],
  },
  {
    name: '−log u for −log(1 − u)',
    engine: { ...engine, tokenScore: (u) => -Math.log(u) },
    caughtBy: ['T18 scores of the tokens drawn with the key'],
    blind: ['T18 reference means of the score'],
  },
  {
    name: 'mean score Σ H(1/πₖ)/K for Σ πₖ H(1/πₖ)',
    engine: {
      ...engine,
      markedMean: (pi) => sum(pi.map((p) => engine.markedMean([p, 1 - p]) / pi.length)),
    },
    caughtBy: ['T18 reference means of the score', 'T18 scores of the tokens drawn with the key'],
  },
  {
    name: 'mean score without γ_E',
    engine: { ...engine, markedMean: (pi) => engine.markedMean(pi) - 0.5772156649 },
    caughtBy: ['T18 reference means of the score', 'T18 scores of the tokens drawn with the key'],
  },
  {
    name: '∂f/∂ log z for ∂f/∂z',
    engine: {
      ...engine,
      typed(text) {
        const { value, slopes } = engine.typed(text)
        return { value, slopes: (z) => slopes(z).map((slope, k) => slope * z[k]!) }
      },
    },
    caughtBy: ['T19'],
  },
  {
    name: 'a derivative by a step of 0.01 to one side',
    engine: {
      ...engine,
      typed(text) {
        const { value } = engine.typed(text)
        const moved = (z: readonly number[], k: number) => z.map((share, i) => share + (i === k ? 0.01 : 0))
        return {
          value,
          slopes: (z) => Float64Array.from(z, (_, k) => (value(moved(z, k)) - value(z)) / 0.01),
        }
      },
    },
    caughtBy: ['T19'],
  },
]
