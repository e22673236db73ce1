import { allocateAllCodes } from '../../estimators/vae/allCodes'
import { bernoulliNll, decode } from '../../estimators/vae/decoder'
import { type Images, pixelsPerImage } from '../../estimators/vae/digits'
import { evaluate, relaxedLoss } from '../../estimators/vae/evaluate'
import { codes, pixelLogOdds } from '../../estimators/vae/network'
import { sigmoid } from '../../transform/softmax'
import { sampleNoise, testNoise } from './digitsNoise'
import { type DigitsSettings, digitsStep, presentTemperature, startDigitsRun } from './digitsRun'
import type { Training } from './training'

/** Without any code an image costs 25 nats. At ten nats a pixel nothing is being learned any more. */
const outOfBounds = 640

/** The first steps change most. */
const firstLooks = [1, 5, 10, 25]

/** Images shown of the test set, and drawn from the model. */
const shownImages = 10

/** −log p of an image whose pixels are independent, nats, mean over the test images. */
function costWithoutCode(training: Images, test: Images): number {
  const logits = pixelLogOdds(training)
  let sum = 0
  for (let image = 0; image < test.count; image++)
    sum += bernoulliNll(test.pixels, image * pixelsPerImage, logits, 0, pixelsPerImage)
  return sum / test.count
}

/** Images drawn from the model over frozen noise: they change only as the model does. */
function drawSamples(noises: readonly ReturnType<typeof sampleNoise>[], decoded: Float32Array): Uint8Array {
  const samples = new Uint8Array(noises.length * pixelsPerImage)
  noises.forEach(({ code, pixels }, image) => {
    const from = Math.floor(code * codes) * pixelsPerImage
    for (let p = 0; p < pixelsPerImage; p++)
      samples[image * pixelsPerImage + p] = pixels[p]! < decoded[from + p]! ? 1 : 0
  })
  return samples
}

/** The autoencoder's training, measured on the test images. */
export function digitsTraining(settings: DigitsSettings): Training<'digits'> {
  const run = startDigitsRun(settings)
  const noise = testNoise(settings.seed, run.test.count)
  const allCodes = allocateAllCodes()
  const noises = Array.from({ length: shownImages }, (_, image) => sampleNoise(settings.seed, image))
  const withoutCode = costWithoutCode(run.training, run.test)
  const originals = run.test.pixels.slice(0, shownImages * pixelsPerImage)
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
      const decoded = Float32Array.from(allCodes.pixels, sigmoid)
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
        withoutCode,
        decoded,
        use,
        code,
        originals,
        samples: drawSamples(noises, decoded),
      }
    },
  }
}
