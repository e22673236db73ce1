import type { Noise } from '../../noise/noise'
import { logSumExp } from '../../transform/softmax'
import { allocateAllCodes, nllOfAllCodes } from './allCodes'
import { allocateDecoding, bernoulliNll, decode } from './decoder'
import type { Images } from './digits'
import { relaxCodes } from './drawnReconstruction'
import { allocateEncoding, encode, klDivergence } from './encoder'
import { categories, codeLength, codes, network } from './network'

/** How good a model is, exactly, in nats an image. */
export interface VaeQuality {
  /** −ELBO of the discrete model: E_q −log p(x | z) + KL(q ‖ uniform) */
  negativeElbo: number
  /** −log p(x), codes weighted evenly */
  nll: number
  /** H(q), both latents together */
  entropy: number
  /** Mean of q over the images: how much of the data has class k of latent l, at 10·l + k */
  use: Float64Array
  /** The most likely code of each image, 10·a + b */
  code: Uint8Array
}

/** Sums over all 100 codes of all images: nothing is drawn. */
export function evaluate(parameters: Float64Array, { count, pixels }: Images): VaeQuality {
  const encoding = allocateEncoding(count)
  encoding.x.set(pixels)
  encode(parameters, encoding)
  const nlls = nllOfAllCodes(parameters, pixels, count, allocateAllCodes())
  const { q } = encoding
  const quality = { negativeElbo: 0, nll: 0, entropy: 0, use: new Float64Array(codeLength) }
  const code = new Uint8Array(count)
  const joint = new Float64Array(codes)
  for (let i = 0; i < count; i++) {
    const first = i * codeLength
    let entropy = 0
    for (let k = first; k < first + codeLength; k++) {
      if (q[k]! > 0) entropy -= q[k]! * Math.log(q[k]!)
      quality.use[k - first]! += q[k]! / count
    }
    let reconstruction = 0
    for (let c = 0; c < codes; c++) {
      const weight = q[first + Math.floor(c / categories)]! * q[first + categories + (c % categories)]!
      if (weight > 0) reconstruction += weight * nlls[i * codes + c]!
      joint[c] = -nlls[i * codes + c]!
      if (
        weight >
        q[first + Math.floor(code[i]! / categories)]! * q[first + categories + (code[i]! % categories)]!
      )
        code[i] = c
    }
    quality.negativeElbo += (reconstruction + Math.log(codes) - entropy) / count
    quality.nll += (Math.log(codes) - logSumExp(joint)) / count
    quality.entropy += entropy / count
  }
  return { ...quality, code }
}

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
