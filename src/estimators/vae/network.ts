import { logit } from '../../transform/softmax'
import type { Dense } from './dense'
import { type Images, pixelsPerImage } from './digits'

/** Categorical variables of a code. */
const latents = 2

/** Classes of each. */
export const categories = 10

/** Length of a code as one-hot vectors side by side. */
export const codeLength = latents * categories

/** Codes there are: few enough to sum over them all. */
export const codes = categories ** latents

const hidden = 64

/** Layers one after another in one array of parameters. */
function layOut(...sizes: readonly (readonly [inputs: number, outputs: number])[]): Dense[] {
  let next = 0
  return sizes.map(([inputs, outputs]) => {
    const weights = next
    const biases = weights + inputs * outputs
    next = biases + outputs
    return { inputs, outputs, weights, biases }
  })
}

const [encoderHidden, encoderLogits, decoderHidden, decoderLogits] = layOut(
  [pixelsPerImage, hidden],
  [hidden, codeLength],
  [codeLength, hidden],
  [hidden, pixelsPerImage],
) as [Dense, Dense, Dense, Dense]

/** Encoder 64 → 64 tanh → 2 × 10 logits; decoder 20 → 64 tanh → 64 Bernoulli logits. */
export const network = { encoderHidden, encoderLogits, decoderHidden, decoderLogits } as const

/** 10 964 numbers. */
export const parameterCount = decoderLogits.biases + decoderLogits.outputs

/** A pixel that is hardly ever on is taken to be on this often: its log-odds would be infinite. */
const leastShare = 0.01

/** Log-odds of each pixel over the images. */
export function pixelLogOdds({ count, pixels }: Images): Float64Array {
  const on = new Float64Array(pixelsPerImage)
  for (let i = 0; i < pixels.length; i++) on[i % pixelsPerImage]! += pixels[i]!
  return on.map((number) => logit(Math.min(1 - leastShare, Math.max(leastShare, number / count))))
}

/**
 * Parameters before the first step: weights N(0, 1/fan-in), biases 0, and those of the decoder's pixels at the log-odds
 * of the training images, so that only what differs between images is left to learn.
 *
 * @param normals one a parameter, in the parameters' order; a bias leaves its own unused
 */
export function startingParameters(normals: ArrayLike<number>, training: Images): Float64Array {
  const parameters = new Float64Array(parameterCount)
  for (const { inputs, weights, biases } of Object.values(network))
    for (let at = weights; at < biases; at++) parameters[at] = normals[at]! / Math.sqrt(inputs)
  parameters.set(pixelLogOdds(training), network.decoderLogits.biases)
  return parameters
}
