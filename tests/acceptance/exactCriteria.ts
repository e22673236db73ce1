import { objectiveOf } from '../../src/estimators/objective'
import type { Noise } from '../../src/noise/noise'
import { disagreements, golden } from '../golden'
import { type Criterion, certain } from './criterion'
import type { Engine } from './engine'
import { ofClasses, type Sample } from './sample'

const logSumExp = (values: readonly number[]) => {
  const highest = Math.max(...values)
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0))
}

/**
 * ∫ p(z̃) dz̃ by the trapezoid rule over v = τ·log(z̃ₖ/z̃_K), in which p(z̃)·∏ z̃ₖ/τ^{K−1} is smooth and dies out
 * exponentially: the step 0.25 and the reach ±32 leave an error below 1e-9.
 */
function totalMass({ logDensity }: Engine, probabilities: readonly number[], temperature: number): number {
  const [step, reach] = [0.25, 128]
  const logits = probabilities.map(Math.log)
  const dimensions = probabilities.length - 1
  const mass = (logRatios: readonly number[]): number => {
    if (logRatios.length === dimensions) {
      const logs = [...logRatios, 0].map((v) => v / temperature)
      const normaliser = logSumExp(logs)
      const logRelaxed = logs.map((log) => log - normaliser)
      const logVolume = logRelaxed.reduce((sum, log) => sum + log, 0) - dimensions * Math.log(temperature)
      return Math.exp(logDensity(logRelaxed, logits, temperature) + logVolume) * step ** dimensions
    }
    let sum = 0
    for (let i = -reach; i <= reach; i++) sum += mass([...logRatios, i * step])
    return sum
  }
  return mass([])
}

/** T11: the density has mass 1, and the reference values. */
export const density: Criterion[] = [
  {
    name: 'T11 mass of the density, K = 2',
    p: ({ engine }) =>
      certain(
        [0.5, 2].every((temperature) => Math.abs(totalMass(engine, [0.3, 0.7], temperature) - 1) < 1e-6),
      ),
  },
  {
    name: 'T11 mass of the density, K = 3',
    p: ({ engine }) =>
      certain(
        [0.5, 2].every((temperature) => Math.abs(totalMass(engine, [0.5, 0.3, 0.2], temperature) - 1) < 1e-6),
      ),
  },
  {
    name: 'T11 reference densities',
    p: ({ engine }) =>
      certain(
        golden('density', 'concrete_logpdf_from_logz').every((record) => {
          const { log_z, pi, tau } = record.inputs
          return disagreements(engine.logDensity(log_z, pi.map(Math.log), tau), record).length === 0
        }),
      ),
  },
]

/** Noise of one draw alone. */
const single = (noise: Noise, n: number): Noise => ({
  ...noise,
  draws: 1,
  gumbel: Float32Array.from({ length: noise.classes }, (_, k) => noise.gumbel[k * noise.draws + n]!),
})

/** T12: each draw's derivative is the slope over the same noise, of z̃ and of a curved f(z̃). */
export const slope: Criterion[] = [
  {
    name: 'T12 derivative of every draw',
    p: (sample) => certain([0.3, 2].every((temperature) => slopesAgree(sample, temperature))),
  },
  {
    name: 'T12 pathwise gradient of every draw, f curved',
    p: (sample) => certain([0.3, 2].every((temperature) => gradientsAgree(sample, temperature))),
  },
]

const three = [0.5, 0.3, 0.2]
const logits = three.map(Math.log)

/** π with logit j moved. */
const moved = (j: number, by: number) =>
  three.map((probability, k) => (k === j ? probability * Math.exp(by) : probability))

/** Whether a central difference with h = 1e-4·τ is as near to a derivative as rounding and curvature let it be. */
const agree = (up: number, down: number, slope: number, temperature: number): boolean =>
  Math.abs((up - down) / (2e-4 * temperature) - slope) <= 1e-6 * Math.abs(slope) + 1e-7 / temperature

/** The first 200 draws, each as noise of its own. */
const singles = (sample: Sample): Noise[] => {
  const noise = ofClasses(sample, 3)
  return Array.from({ length: 200 }, (_, n) => single(noise, n))
}

function gradientsAgree(sample: Sample, temperature: number): boolean {
  const { engine } = sample
  const objective = objectiveOf({ kind: 'curved', numbers: [] }, 3)
  const value = (one: Noise, j: number, by: number) =>
    objective.value(engine.relaxed(one, moved(j, by), temperature))
  const h = 1e-4 * temperature
  return singles(sample).every((one) => {
    const gradient = engine.pathwise(objective, one.gumbel, logits, temperature)
    return three.every((_, j) => agree(value(one, j, h), value(one, j, -h), gradient[j]!, temperature))
  })
}

function slopesAgree(sample: Sample, temperature: number): boolean {
  const { engine } = sample
  const h = 1e-4 * temperature
  return singles(sample).every((one) => {
    const jacobian = engine.jacobian(one.gumbel, logits, temperature)
    return three.every((_, j) => {
      const [up, down] = [h, -h].map((by) => engine.relaxed(one, moved(j, by), temperature))
      return three.every((__, i) => agree(up![i]!, down![i]!, jacobian[3 * i + j]!, temperature))
    })
  })
}
