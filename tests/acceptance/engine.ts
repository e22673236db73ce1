import { gumbelRao } from '../../src/estimators/gumbelRao'
import { cornerValues, type Objective } from '../../src/estimators/objective'
import { pathwise } from '../../src/estimators/pathwise'
import { reinmax } from '../../src/estimators/reinmax'
import { scoreFunction } from '../../src/estimators/scoreFunction'
import { straightThrough } from '../../src/estimators/straightThrough'
import { readExpression } from '../../src/expression/expression'
import { gumbel } from '../../src/noise/gumbel'
import { drawGumbel, drawNoise, type Noise, type NoiseKey, uniformAt } from '../../src/noise/noise'
import { drawNormal } from '../../src/noise/normal'
import { drawReplicates } from '../../src/noise/replicates'
import { uniform } from '../../src/noise/uniform'
import { concreteLogDensity } from '../../src/transform/concreteDensity'
import { couplingProbability } from '../../src/transform/coupling'
import { gaussian } from '../../src/transform/gaussian'
import { argmax } from '../../src/transform/gumbelMax'
import { logitJacobian, logProbabilities, relaxedSample } from '../../src/transform/gumbelSoftmax'
import { logSoftmax } from '../../src/transform/softmax'
import { inclusionProbabilities } from '../../src/transform/topK'
import { markedScore, tokenScore } from '../../src/transform/watermark'
import { gumbelMax, gumbelSoftmax } from '../oracles/draws'

/** ∂/∂θ of E f, K numbers, as one draw's γ estimates it. */
export type EstimateGradient = (
  objective: Objective,
  gumbel: ArrayLike<number>,
  logits: ArrayLike<number>,
  temperature: number,
) => Float64Array

/** All that the acceptance tests know of an engine, so that they can be shown to fail on a wrong one. */
export interface Engine {
  /** u from 32 random bits */
  uniform: (bits: number) => number
  /** γ from u */
  gumbel: (u: number) => number
  /** u of draws 0 … count − 1 of one class */
  uniforms: (seed: number, index: number, count: number) => Float64Array
  /** γ of draws first … first + count − 1 of one class */
  draws: (seed: number, index: number, first: number, count: number) => Float32Array
  noise: (key: NoiseKey) => Noise
  winners: (noise: Noise, probabilities: readonly number[]) => Uint8Array
  /** z̃, component k of draw n at n·K + k, and its logarithm */
  relaxed: (noise: Noise, probabilities: readonly number[], temperature: number) => Float64Array
  logRelaxed: (noise: Noise, probabilities: readonly number[], temperature: number) => Float64Array
  /** ∂z̃ᵢ/∂θⱼ of one draw, row i at i·K */
  jacobian: (gumbel: ArrayLike<number>, logits: ArrayLike<number>, temperature: number) => Float64Array
  pathwise: EstimateGradient
  straightThrough: EstimateGradient
  scoreFunction: EstimateGradient
  /** Gumbel-Rao with R = 2; what it draws again is made from the bits of the draw's own γ */
  gumbelRao: EstimateGradient
  reinmax: EstimateGradient
  logDensity: (logRelaxed: ArrayLike<number>, logits: ArrayLike<number>, temperature: number) => number
  /** ε of draws 0 … count − 1 */
  normal: (seed: number, count: number) => Float32Array
  gaussian: (epsilon: number, mean: number, deviation: number) => number
  /** P(the winner under p is the winner under q), the noise being the same */
  coupling: (p: readonly number[], q: readonly number[]) => number
  /** P(class i is among the first k) */
  inclusion: (pi: readonly number[], k: number) => Float64Array
  /** Score of a token whose class has this u, and its mean where the key is right */
  tokenScore: (u: number) => number
  markedMean: (pi: readonly number[]) => number
  /** f of three classes as a reader types it, and ∂f/∂z */
  typed: (text: string) => {
    value: (z: readonly number[]) => number
    slopes: (z: readonly number[]) => Float64Array
  }
}

/** Index of the highest score of one draw. */
export const winnerOf = (noise: ArrayLike<number>, logits: ArrayLike<number>): number =>
  argmax(Array.from(logits, (logit, k) => logit + noise[k]!))

/** R of the acceptance tests. */
export const redraws = 2

/** Streams of replicates, one a class. */
const replicates = Array.from({ length: 16 }, (_, k) => drawReplicates(1, k))

/** Fresh Exp(1) numbers for one draw, named by the bits of its γ: replicate r of class k at k·R + r. */
export function redrawn(noise: ArrayLike<number>): Float64Array {
  const word = new Uint32Array(Float32Array.of(noise[0]!).buffer)[0]!
  const xi = new Float64Array(noise.length * redraws)
  for (let k = 0; k < noise.length; k++) replicates[k]!(word, redraws, xi, k * redraws)
  return xi
}

/** The engine of the lesson: its real functions, and nothing but. */
export const engine: Engine = {
  uniform,
  gumbel,
  uniforms: (seed, index, count) => Float64Array.from({ length: count }, (_, n) => uniformAt(seed, index, n)),
  draws: (seed, index, first, count) => drawGumbel(seed, index, first, new Float32Array(count)),
  noise: drawNoise,
  winners: (noise, probabilities) => gumbelMax(noise, logProbabilities(probabilities)),
  relaxed: (noise, probabilities, temperature) =>
    gumbelSoftmax(noise, logProbabilities(probabilities), temperature),
  logRelaxed: (noise, probabilities, temperature) => {
    const logits = logProbabilities(probabilities)
    const logs = new Float64Array(noise.draws * noise.classes)
    const scores = new Float64Array(noise.classes)
    for (let n = 0; n < noise.draws; n++) {
      for (let k = 0; k < noise.classes; k++) scores[k] = logits[k]! + noise.gumbel[k * noise.draws + n]!
      logs.set(logSoftmax(scores, temperature), n * noise.classes)
    }
    return logs
  },
  jacobian: (noise, logits, temperature) =>
    logitJacobian(relaxedSample(noise, logits, temperature), temperature),
  pathwise(objective, noise, logits, temperature) {
    const gradient = new Float64Array(logits.length)
    pathwise(objective, temperature)(relaxedSample(noise, logits, temperature), gradient)
    return gradient
  },
  straightThrough(objective, noise, logits, temperature) {
    const gradient = new Float64Array(logits.length)
    const estimate = straightThrough(objective, logits.length, temperature)
    estimate(relaxedSample(noise, logits, temperature), winnerOf(noise, logits), gradient)
    return gradient
  },
  gumbelRao(objective, noise, logits, temperature) {
    const gradient = new Float64Array(logits.length)
    const estimate = gumbelRao(objective, Array.from(logits, Math.exp), temperature)
    estimate(winnerOf(noise, logits), redrawn(noise), redraws, gradient)
    return gradient
  },
  reinmax(objective, noise, logits) {
    const winner = winnerOf(noise, logits)
    const classes = logits.length
    return reinmax(objective, Array.from(logits, Math.exp)).subarray(winner * classes, (winner + 1) * classes)
  },
  scoreFunction(objective, noise, logits) {
    const winner = winnerOf(noise, logits)
    const classes = logits.length
    const probabilities = Array.from(logits, Math.exp)
    const gradients = scoreFunction(probabilities, cornerValues(objective, classes))
    return gradients.subarray(winner * classes, (winner + 1) * classes)
  },
  logDensity: concreteLogDensity,
  normal: (seed, count) => drawNormal([0, seed], 0, new Float32Array(count)),
  gaussian,
  coupling: couplingProbability,
  inclusion: inclusionProbabilities,
  tokenScore,
  markedMean: (pi) => markedScore(pi).mean,
  typed(text) {
    const expression = readExpression(text, 3)
    if ('reason' in expression) throw new Error(`${text}: ${expression.reason}`)
    return {
      value: expression.value,
      slopes(z) {
        const slopes = new Float64Array(z.length)
        expression.gradient(z, slopes)
        return slopes
      },
    }
  },
}
