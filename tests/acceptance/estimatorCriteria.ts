import { golden } from '../golden'
import { goldenObjective } from '../objectives'
import { twoSidedNormal } from '../oracles/tails'
import { type Criterion, least } from './criterion'
import type { Engine, EstimateGradient } from './engine'
import { draws, ofClasses, type Sample } from './sample'

type Named = { [Name in keyof Engine]: Engine[Name] extends EstimateGradient ? Name : never }[keyof Engine]

interface Setting {
  pi: number[]
  tau: number
  f: { kind: string }
}

/** One logit's estimates over all draws. */
interface Spread {
  mean: number
  variance: number
  /** The fourth central moment, which says how well the variance is known */
  fourth: number
}

/** What one sample's estimates were found to be: two criteria ask for the same. */
const known = new WeakMap<Sample, Map<string, Spread[]>>()

function spreads(sample: Sample, estimator: Named, setting: Setting): Spread[] {
  const found = known.get(sample) ?? new Map<string, Spread[]>()
  known.set(sample, found)
  const name = `${estimator} ${keyOf(setting)}`
  const spread = found.get(name) ?? measure(sample, estimator, setting)
  found.set(name, spread)
  return spread
}

function measure(sample: Sample, estimator: Named, { pi, tau, f }: Setting): Spread[] {
  const classes = pi.length
  const noise = ofClasses(sample, classes)
  const objective = goldenObjective(f, classes)
  const logits = pi.map(Math.log)
  const estimates = pi.map(() => new Float64Array(draws))
  const gumbel = new Float64Array(classes)
  for (let n = 0; n < draws; n++) {
    for (let k = 0; k < classes; k++) gumbel[k] = noise.gumbel[k * draws + n]!
    const gradient = sample.engine[estimator](objective, gumbel, logits, tau)
    for (let k = 0; k < classes; k++) estimates[k]![n] = gradient[k]!
  }
  return estimates.map((values) => {
    const mean = values.reduce((a, b) => a + b) / draws
    let [variance, fourth] = [0, 0]
    for (const value of values) {
      variance += (value - mean) ** 2 / draws
      fourth += (value - mean) ** 4 / draws
    }
    return { mean, variance, fourth }
  })
}

/** p of the means, their deviation from the exact variance. */
const meansFit = (found: readonly Spread[], mean: readonly number[], variance: readonly number[]) =>
  least(found.map((spread, k) => twoSidedNormal((spread.mean - mean[k]!) / Math.sqrt(variance[k]! / draws))))

const variancesFit = (found: readonly Spread[], variance: readonly number[]) =>
  least(
    found.map((spread, k) =>
      twoSidedNormal(
        (spread.variance - variance[k]!) / Math.sqrt((spread.fourth - spread.variance ** 2) / draws),
      ),
    ),
  )

/** The reference of an estimator at a setting; f is curved, since for a linear one two mistakes cannot be seen. */
function reference(quantity: string, setting: Setting): { mean: number[]; var: number[] } {
  const found = golden('estimator', quantity).find(
    ({ inputs: { pi, tau, f } }) => JSON.stringify({ pi, tau, f: f.kind }) === keyOf(setting),
  )
  if (!found) throw new Error(`no reference of ${quantity} at ${keyOf(setting)}`)
  return found.value as unknown as { mean: number[]; var: number[] }
}

const keyOf = ({ pi, tau, f }: Setting) => JSON.stringify({ pi, tau, f: f.kind })

const curved = { kind: 'exp-linear', a: [1, 0, -1] }
const settings: readonly Setting[] = [0.1, 1].map((tau) => ({ pi: [0.5, 0.3, 0.2], tau, f: curved }))

/** T13: means of the gradient estimators, and the variance of the pathwise one, as the reference has them. */
export const estimators: Criterion[] = [
  ...settings.flatMap((setting): Criterion[] => {
    const path = reference('gumbel_softmax_pathwise', setting)
    const through = reference('straight_through_gumbel_softmax', setting)
    return [
      {
        name: `T13 mean of the pathwise gradient, τ = ${setting.tau}`,
        p: (sample) => meansFit(spreads(sample, 'pathwise', setting), path.mean, path.var),
      },
      {
        name: `T13 variance of the pathwise gradient, τ = ${setting.tau}`,
        p: (sample) => variancesFit(spreads(sample, 'pathwise', setting), path.var),
      },
      {
        name: `T13 mean of the straight-through gradient, τ = ${setting.tau}`,
        p: (sample) => meansFit(spreads(sample, 'straightThrough', setting), through.mean, through.var),
      },
    ]
  }),
  ...settings.map((setting): Criterion => {
    const through = reference('straight_through_gumbel_softmax', setting)
    return {
      name: `T13 mean of Gumbel-Rao, τ = ${setting.tau}`,
      p: (sample) => meansFit(spreads(sample, 'gumbelRao', setting), through.mean, through.var),
    }
  }),
  {
    // Means by enumeration of the three classes, to six digits.
    name: 'T13 mean of ReinMax',
    p: (sample) => {
      const found = spreads(sample, 'reinmax', settings[0]!)
      const variance = found.map((spread) => spread.variance)
      return meansFit(found, [0.587487, -0.237835, -0.349653], variance)
    },
  },
  {
    name: 'T13 mean of the score function',
    p: (sample) => {
      const found = golden('estimator', 'exact_and_score_function').find(
        ({ inputs: { f } }) => f.kind === curved.kind,
      )!
      const { exact_grad, sf_var } = found.value as unknown as { exact_grad: number[]; sf_var: number[] }
      return meansFit(spreads(sample, 'scoreFunction', settings[0]!), exact_grad, sf_var)
    },
  },
]
