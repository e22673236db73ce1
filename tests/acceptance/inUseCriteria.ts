import { couplingBounds } from '../../src/transform/coupling'
import { gumbelMax } from '../oracles/draws'
import { twoSidedNormal } from '../oracles/tails'
import { type Criterion, certain, least } from './criterion'
import { draws, ofClasses, type Sample } from './sample'

const pi = [0.5, 0.3, 0.2]
const others = [0.15, 0.25, 0.6]
const swapped = [0.2, 0.3, 0.5]

const isNear = (value: number, expected: number, digits: number) =>
  Math.abs(value - expected) < 0.5 * 10 ** -digits

/** p of a fraction of the draws. */
const fraction = (counted: number, probability: number) =>
  twoSidedNormal((counted / draws - probability) / Math.sqrt((probability * (1 - probability)) / draws))

const winners = (sample: Sample, probabilities: readonly number[]) =>
  gumbelMax(ofClasses(sample, 3), Float64Array.from(probabilities, Math.log))

/** T16: how many draws keep their winner from p to q, as computed twice and as the draws show. */
const coupling: Criterion[] = [
  {
    name: 'T16 reference values of the coupling',
    p: ({ engine }) =>
      certain(
        isNear(engine.coupling(pi, swapped), 0.630769, 6) &&
          isNear(engine.coupling(pi, [0.6, 0.24, 0.16]), 0.9, 6) &&
          engine.coupling(pi, others) >= couplingBounds(pi, others).lower,
      ),
  },
  {
    name: 'T16 kept winners over the same noise',
    p: (sample) =>
      least(
        [swapped, others].map((q) => {
          const [before, after] = [winners(sample, pi), winners(sample, q)]
          const kept = before.reduce((sum, winner, n) => sum + Number(winner === after[n]), 0)
          return fraction(kept, sample.engine.coupling(pi, q))
        }),
      ),
  },
]

/** T17: who is among the first two, as computed twice and as the draws show. */
const topK: Criterion[] = [
  {
    name: 'T17 reference inclusion probabilities',
    p: ({ engine }) =>
      certain(
        [0.839286, 0.675, 0.485714].every((expected, k) => isNear(engine.inclusion(pi, 2)[k]!, expected, 6)),
      ),
  },
  {
    name: 'T17 the first two of the draws',
    p: (sample) => {
      const noise = ofClasses(sample, 3)
      const included = [0, 0, 0]
      for (let n = 0; n < draws; n++) {
        const scores = others.map((p, k) => Math.log(p) + noise.gumbel[k * draws + n]!)
        const last = scores.indexOf(Math.min(...scores))
        for (const k of [0, 1, 2]) if (k !== last) included[k]!++
      }
      return least(included.map((count, k) => fraction(count, sample.engine.inclusion(others, 2)[k]!)))
    },
  },
]

/** T18: the scores of a watermark, as computed twice and as the draws show. */
const watermark: Criterion[] = [
  {
    name: 'T18 reference means of the score',
    p: ({ engine }) =>
      certain(
        isNear(engine.markedMean(pi), 1.783793, 6) &&
          isNear(engine.markedMean([0.98, 0.01, 0.01]), 1.0966, 4),
      ),
  },
  {
    name: 'T18 scores of the tokens drawn with the key',
    p: (sample) => {
      const noise = ofClasses(sample, 3)
      const scores = Array.from(winners(sample, others), (k, n) =>
        sample.engine.tokenScore(Math.exp(-Math.exp(-noise.gumbel[k * draws + n]!))),
      )
      const mean = scores.reduce((a, b) => a + b) / draws
      const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2 / draws, 0)
      return twoSidedNormal((mean - sample.engine.markedMean(others)) / Math.sqrt(variance / draws))
    },
  },
]

/** T19: derivatives of what a reader types are its slopes. */
const expression: Criterion = {
  name: 'T19 derivatives of a typed objective',
  p: ({ engine }) =>
    certain(
      [
        '(z1 - 0.45)^2',
        'exp(z1 - z3) z2',
        'z1 / (1 + z2) - ln(1 + z3)',
        '2^z1 sin(pi z2) - sqrt(1 + z3)',
      ].every((text) => {
        const z = [0.5, 0.3, 0.2]
        const { value, slopes } = engine.typed(text)
        return slopes(z).every((slope, k) => {
          const [up, down] = [1e-5, -1e-5].map((step) =>
            value(z.map((share, i) => share + (i === k ? step : 0))),
          )
          return Math.abs((up! - down!) / 2e-5 - slope) < 1e-8
        })
      }),
    ),
}

/** T16 … T19: what frozen Gumbel noise is used for, and the reader's own f. */
export const inUse: readonly Criterion[] = [...coupling, ...topK, ...watermark, expression]
