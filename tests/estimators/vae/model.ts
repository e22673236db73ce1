import { digits, type Images } from '../../../src/estimators/vae/digits'
import { codeLength, parameterCount, startingParameters } from '../../../src/estimators/vae/network'
import { drawNoise, type Noise } from '../../../src/noise/noise'
import { drawNormal } from '../../../src/noise/normal'

export const { training, test } = digits()

/** The model before its first step, as seed 42 has it. */
export const model = (): Float64Array =>
  startingParameters(drawNormal([0, 42], 0, new Float32Array(parameterCount)), training)

/** The first so many test images, every seventh pixel turned round: the digits' own corners are always off. */
export const someImages = (count: number): Images => ({
  count,
  pixels: test.pixels.slice(0, 64 * count).map((pixel, at) => (at % 7 === 0 ? 1 - pixel : pixel)),
})

/** γ of so many draws of the twenty streams of a code. */
export const codeNoise = (draws: number, seed = 42): Noise => drawNoise({ seed, classes: codeLength, draws })
