import { digits, type Images } from '../../estimators/vae/digits'
import { parameterCount, startingParameters } from '../../estimators/vae/network'
import {
  allocateVae,
  drawsPerImage,
  type VaeBuffers,
  type VaeEstimator,
  vaeGradient,
} from '../../estimators/vae/vaeGradient'
import { type Cooling, temperatureAt } from '../../transform/cooling'
import { drawMinibatch, drawStepReplicates, minibatch, startingNoise, stepNoise } from './digitsNoise'

/** Running means of the gradient and of its square. */
interface AdamMemory {
  step: number
  mean: Float64Array
  square: Float64Array
}

/** The memory before the first step. */
export const startAdam = (parameters: number): AdamMemory => ({
  step: 0,
  mean: new Float64Array(parameters),
  square: new Float64Array(parameters),
})

const [beta1, beta2, least] = [0.9, 0.999, 1e-8]

/** One step of Adam, in place (Kingma, Ba 2015, algorithm 1, with its settings). */
export function adamStep(
  parameters: Float64Array,
  gradient: Float64Array,
  memory: AdamMemory,
  rate: number,
): void {
  const { mean, square } = memory
  memory.step++
  const ofMean = 1 / (1 - beta1 ** memory.step)
  const ofSquare = 1 / (1 - beta2 ** memory.step)
  for (let i = 0; i < parameters.length; i++) {
    const slope = gradient[i]!
    const m = beta1 * mean[i]! + (1 - beta1) * slope
    const v = beta2 * square[i]! + (1 - beta2) * slope * slope
    mean[i] = m
    square[i] = v
    parameters[i]! -= (rate * m * ofMean) / (Math.sqrt(v * ofSquare) + least)
  }
}

/** What a training of the autoencoder is run with. */
export interface DigitsSettings {
  estimator: VaeEstimator
  /** τ of each step; a rate of 0 keeps it */
  cooling: Cooling
  /** Adam's step size */
  rate: number
  seed: number
}

/** A training on its way: the same settings give the same numbers at every step, on one browser. */
export interface DigitsRun {
  settings: DigitsSettings
  step: number
  parameters: Float64Array
  training: Images
  test: Images
  /** Loss of the last minibatch as the estimator saw it, nats an image; NaN before the first */
  loss: number
  memory: AdamMemory
  gradient: Float64Array
  room: VaeBuffers
}

export function startDigitsRun(settings: DigitsSettings): DigitsRun {
  const { training, test } = digits()
  return {
    settings,
    step: 0,
    parameters: startingParameters(startingNoise(settings.seed), training),
    training,
    test,
    loss: Number.NaN,
    memory: startAdam(parameterCount),
    gradient: new Float64Array(parameterCount),
    room: allocateVae(settings.estimator, minibatch),
  }
}

/** τ of the step to come. */
export const presentTemperature = ({ settings, step }: DigitsRun): number =>
  temperatureAt(settings.cooling, step)

/** One step of Adam on one minibatch, in place. */
export function digitsStep(run: DigitsRun): void {
  const { settings, step, parameters, memory, gradient, room } = run
  const { estimator, seed, rate } = settings
  drawMinibatch(seed, step, run.training, room.encoding.x)
  const draws = minibatch * drawsPerImage(estimator)
  if (estimator === 'gumbelRao') drawStepReplicates(seed, step, room.xi)
  const noise = draws > 0 ? stepNoise(seed, step, draws) : null
  run.loss = vaeGradient(estimator, parameters, room, noise, presentTemperature(run), gradient)
  adamStep(parameters, gradient, memory, rate)
  run.step++
}
