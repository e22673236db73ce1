import { roomForAllCodes } from '../../estimators/vae/allCodes'
import { decode } from '../../estimators/vae/decoder'
import { evaluate } from '../../estimators/vae/evaluate'
import { relaxedLoss } from '../../estimators/vae/relaxedLoss'
import { sigmoid } from '../../transform/softmax'
import { testNoise } from './digitsNoise'
import { type DigitsSettings, digitsStep, presentTemperature, startDigitsRun } from './digitsRun'
import type { Training } from './training'

/** Without any code an image costs 25 nats. At ten nats a pixel nothing is being learned any more. */
const outOfBounds = 640

/** The first steps change most. */
const firstLooks = [1, 5, 10, 25]

/** The autoencoder's training, measured on the test images. */
export function digitsTraining(settings: DigitsSettings): Training<'digits'> {
  const run = startDigitsRun(settings)
  const noise = testNoise(settings.seed, run.test.count)
  const allCodes = roomForAllCodes()
  return {
    get step() {
      return run.step
    },
    advance: () => digitsStep(run),
    stop() {
      if (settings.rate === 0) return 'still'
      // Before the first step there is no loss; any other that is no number, or beyond all bounds, is the end.
      return run.step > 0 && !(run.loss < outOfBounds) ? 'diverged' : null
    },
    due: () => run.step % 50 === 0 || firstLooks.includes(run.step),
    measure() {
      const temperature = presentTemperature(run)
      const { negativeElbo, nll, entropy, use, code } = evaluate(run.parameters, run.test)
      decode(run.parameters, allCodes)
      return {
        step: run.step,
        temperature,
        relaxedLoss:
          settings.estimator === 'relaxed'
            ? relaxedLoss(run.parameters, run.test, noise, temperature)
            : Number.NaN,
        negativeElbo,
        nll,
        entropy,
        decoded: Float32Array.from(allCodes.pixels, sigmoid),
        use,
        code,
      }
    },
  }
}
