import type { Noise } from '../../noise/noise'
import { allocateDecoding, decode } from './decoder'
import type { Images } from './digits'
import { relaxCodes } from './drawnReconstruction'
import { allocateEncoding, encode, klDivergence } from './encoder'
import { bernoulliNll } from './likelihood'
import { network } from './network'

/**
 * The loss that the relaxation descends, −log p(x | z̃) + KL(q ‖ uniform), nats an image, over one draw an image: what
 * `negativeElbo` would be if soft codes could be sent.
 *
 * @param noise γ of 20 streams, a draw an image
 */
export function relaxedLoss(
  parameters: Float64Array,
  { count, pixels }: Images,
  noise: Noise,
  temperature: number,
): number {
  const encoding = allocateEncoding(count)
  const decoding = allocateDecoding(count)
  encoding.x.set(pixels)
  encode(parameters, encoding)
  let sum = klDivergence(encoding, 0)
  relaxCodes(encoding, noise, temperature, decoding.code)
  decode(parameters, decoding)
  const { outputs } = network.decoderLogits
  for (let row = 0; row < count; row++)
    sum += bernoulliNll(pixels, row * outputs, decoding.pixels, row * outputs, outputs)
  return sum / count
}
