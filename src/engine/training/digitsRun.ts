import { type AdamMemory, adamStep, startAdam } from '../../estimators/vae/adam'
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
