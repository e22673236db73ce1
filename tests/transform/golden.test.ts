import { expect, it } from 'vitest'
import { normalCdf, normalDensity } from '../../src/noise/normal'
import { argmaxProbabilities } from '../../src/transform/argmaxProbabilities'
import { concreteLogDensity, toUniformSimplex } from '../../src/transform/concreteDensity'
import { concreteMarginals } from '../../src/transform/concreteMarginals'
import {
  concreteMean,
  concreteSecondMoments,
  meanLargeTau,
  meanSmallTau,
} from '../../src/transform/concreteMean'
import { gaussLegendre } from '../../src/transform/gaussLegendre'
import {
  logitJacobian,
  logProbabilities,
  relaxedSample,
  temperatureDerivative,
} from '../../src/transform/gumbelSoftmax'
import { logit, logSoftmax, logSumExp, sigmoid, softmax } from '../../src/transform/softmax'
import { disagreements, type GoldenRecord, golden } from '../golden'
import {
  categoricalProbabilities,
  fromUniformSimplex,
  highestScoreCdf,
  nearTieDensity,
  orderProbability,
  pairCdf,
  pairDensity,
  pairQuantile,
} from '../oracles/distributions'
import { probabilityJacobian } from '../oracles/draws'

type Inputs = GoldenRecord['inputs']

const logs = (values: number[]) => values.map(Math.log)
const softmaxOf = (scores: number[], temperature: number) => {
  const z = Float64Array.from(scores)
  softmax(z, temperature)
  return z
}
const rows = (matrix: Float64Array, size: number) =>
  Array.from({ length: size }, (_, i) => Array.from(matrix.subarray(i * size, (i + 1) * size)))
const ratio = (pi1: number) => logit(pi1)
const exceeds = (pi: number[], tau: number, k: number, q: number) =>
  concreteMarginals(logs(pi), tau, Float64Array.of(logit(q)))![k]!.survival[0]!

/** E f(z̃₁) for K = 2, over the distribution of its log-odds in units of its scale. */
const expectationOfTwo = (pi1: number, tau: number, f: (z: number, rest: number) => number) =>
  gaussLegendre(
    (x) => {
      const logOdds = (x + ratio(pi1)) / tau
      return sigmoid(x) * sigmoid(-x) * f(sigmoid(logOdds), sigmoid(-logOdds))
    },
    -45,
    45,
    Math.min(1, tau),
  )

const exponentialNoise = {
  density: (x: number) => (x < 0 ? 0 : Math.exp(-x)),
  cdf: (x: number) => (x < 0 ? 0 : -Math.expm1(-x)),
  from: 0,
  to: 40,
}
const normalNoise = { density: normalDensity, cdf: normalCdf, from: -9, to: 9 }

const computed: Record<string, Record<string, (inputs: Inputs) => unknown>> = {
  softmax: {
    softmax: ({ x, tau }) => softmaxOf(x, tau),
    log_softmax: ({ x, tau }) => logSoftmax(x, tau),
    tau_logsumexp: ({ x, tau }) => logSumExp(x, tau),
    d_softmax_d_tau: ({ x, tau }) => temperatureDerivative(softmaxOf(x, tau), x, tau),
  },
  density: {
    concrete_logpdf: ({ z, pi, tau }) => concreteLogDensity(logs(z), logs(pi), tau),
    concrete_logpdf_from_logz: ({ log_z, pi, tau }) => concreteLogDensity(log_z, logs(pi), tau),
    exp_concrete_logpdf: ({ log_z, pi, tau }) =>
      concreteLogDensity(log_z, logs(pi), tau) + log_z.reduce((a: number, b: number) => a + b),
    dirichlet_pit: ({ z, pi, tau }) => toUniformSimplex(logs(z), logs(pi), tau),
    dirichlet_push: ({ s, pi, tau }) => fromUniformSimplex(s, logs(pi), tau),
  },
  k2: {
    cdf: ({ pi1, tau, z }) => pairCdf(z, ratio(pi1), tau),
    pdf: ({ pi1, tau, z }) => pairDensity(z, ratio(pi1), tau),
    quantile: ({ pi1, tau, q }) => pairQuantile(q, ratio(pi1), tau),
    mean_tau_1: ({ pi1 }) => concreteMean(logs([pi1, 1 - pi1]), 1)[0],
    mean_and_var: ({ pi1, tau }) => {
      const logits = logs([pi1, 1 - pi1])
      const mean = concreteMean(logits, tau)[0]!
      return { mean, var: concreteSecondMoments(logits, tau)[0]! - mean ** 2 }
    },
    P_max_exceeds: ({ pi1, tau, q }) =>
      exceeds([pi1, 1 - pi1], tau, 0, q) + exceeds([pi1, 1 - pi1], tau, 1, q),
    E_entropy_of_sample: ({ pi1, tau }) =>
      expectationOfTwo(pi1, tau, (z, rest) => -(z && z * Math.log(z)) - (rest && rest * Math.log(rest))),
  },
  expect: {
    E_z: ({ pi, tau }) => concreteMean(logs(pi), tau),
    E_z_zT: ({ pi, tau }) => rows(concreteSecondMoments(logs(pi), tau), pi.length),
    P_zd_gt_q_K3: ({ pi, tau, d, q }) => exceeds(pi, tau, d, q),
    P_max_gt_q_K3: ({ pi, tau, q }) => [0, 1, 2].reduce((sum, k) => sum + exceeds(pi, tau, k, q), 0),
    small_tau_expansion: ({ pi, tau }) => ({
      approx: meanSmallTau(pi, tau),
      exact: concreteMean(logs(pi), tau),
    }),
    large_tau_expansion: ({ pi, tau }) => ({
      approx: meanLargeTau(logs(pi), tau),
      exact: concreteMean(logs(pi), tau),
    }),
  },
  jacobian: {
    dz_dlogit: ({ perturbed_logits, tau }) =>
      rows(logitJacobian(softmaxOf(perturbed_logits, tau), tau), perturbed_logits.length),
    dz_dpi_unconstrained: ({ pi, gamma, tau }) =>
      rows(probabilityJacobian(relaxedSample(gamma, logProbabilities(pi), tau), pi, tau), pi.length),
    pathwise_grad_linear: ({ theta, gamma, tau, c }) =>
      rows(logitJacobian(relaxedSample(gamma, theta, tau), tau), theta.length).map((row) =>
        row.reduce((sum, slope, i) => sum + slope * c[i], 0),
      ),
    dpi_dtheta: ({ theta }) => rows(logitJacobian(softmaxOf(theta, 1), 1), theta.length),
  },
  race: {
    P_argmin_and_E_min: ({ pi }) => {
      const total = pi.reduce((a: number, b: number) => a + b)
      return {
        P: categoricalProbabilities(pi),
        E_min: 1 / total,
        check_integral_P0: categoricalProbabilities(pi)[0],
      }
    },
    plackett_luce_order: ({ pi, order }) => orderProbability(pi, order),
    pair_ratio_cdf: ({ pi, tau, i, j, r }) => pairCdf(r, Math.log(pi[i] / pi[j]), tau),
    max_perturbed_cdf: ({ pi, x }) => highestScoreCdf(x, logs(pi)),
    top2_gap_density_at_0: ({ pi }) => nearTieDensity(pi),
    argmax_frequencies_with_wrong_noise: ({ noise, pi }) =>
      argmaxProbabilities(noise === 'exp' ? exponentialNoise : normalNoise, logs(pi)),
  },
}

const records = Object.keys(computed).flatMap((group) => golden(group))

it.each(records)('agrees with $id, $quantity', (record) => {
  expect(disagreements(computed[record.group]![record.quantity]!(record.inputs), record)).toEqual([])
})
