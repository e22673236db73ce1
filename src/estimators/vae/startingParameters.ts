import { logit } from '../../transform/softmax'
import { type Images, pixelsPerImage } from './digits'
import { network, parameterCount } from './network'

/** A pixel that is hardly ever on is taken to be on this often: its log-odds would be infinite. */
const leastShare = 0.01

/** Log-odds of each pixel over the images. */
export function pixelLogOdds({ count, pixels }: Images): Float64Array {
  const on = new Float64Array(pixelsPerImage)
  for (let i = 0; i < pixels.length; i++) on[i % pixelsPerImage]! += pixels[i]!
  return on.map((number) => logit(Math.min(1 - leastShare, Math.max(leastShare, number / count))))
}

/** Standard normal numbers that the starting weights need: one a weight, biases none. */
export const startingNormals = parameterCount

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
