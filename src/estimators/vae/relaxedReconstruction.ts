import type { Noise } from '../../noise/noise'
import { type Decoding, decode, decodeBackward } from './decoder'
import { type Encoding, softmaxOf } from './encoder'
import { bernoulliNll } from './likelihood'
import { categories, codeLength, network } from './network'

/** z̃ of every image into `relaxed`, from logits and one draw of noise each. */
export function relaxCodes(
  { logits, rows }: Pick<Encoding, 'logits' | 'rows'>,
  noise: Noise,
  temperature: number,
  relaxed: Float64Array,
): void {
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < codeLength; k++) {
      const at = row * codeLength + k
      relaxed[at] = logits[at]! + noise.gumbel[k * noise.draws + row]!
    }
  for (let from = 0; from < relaxed.length; from += categories) softmaxOf(relaxed, from, temperature, relaxed)
}

/** One-hot vectors of the largest component of every latent, the first where two are equal. */
function harden(relaxed: Float64Array, hard: Float64Array): void {
  hard.fill(0)
  for (let from = 0; from < relaxed.length; from += categories) {
    let winner = from
    for (let k = from + 1; k < from + categories; k++) if (relaxed[k]! > relaxed[winner]!) winner = k
    hard[winner] = 1
  }
}

/**
 * −log p(x | z̃), summed over the images, and the gradient of its mean: through the relaxed sample, or straight through
 * the one-hot one (Jang et al. 2017, eq. 2 and §2.2). Adds the decoder's part to `gradient`, the encoder's to
 * `logitGradient`.
 */
export function relaxedReconstruction(
  parameters: Float64Array,
  encoding: Encoding,
  decoding: Decoding,
  noise: Noise,
  temperature: number,
  straightThrough: boolean,
  gradient: Float64Array,
): number {
  const { rows, x, q, logitGradient } = encoding
  // q has been used for the KL by now, and its place serves for z̃.
  const relaxed = straightThrough ? q : decoding.code
  relaxCodes(encoding, noise, temperature, relaxed)
  if (straightThrough) harden(relaxed, decoding.code)
  decode(parameters, decoding)
  const { outputs } = network.decoderLogits
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const at = row * outputs
    sum += bernoulliNll(x, at, decoding.pixels, at, outputs, decoding.pixelGradient, 1 / rows)
  }
  decodeBackward(parameters, decoding, gradient, true)
  const { codeGradient } = decoding
  for (let from = 0; from < relaxed.length; from += categories) {
    let mean = 0
    for (let k = from; k < from + categories; k++) mean += relaxed[k]! * codeGradient[k]!
    for (let k = from; k < from + categories; k++)
      logitGradient[k]! += (relaxed[k]! * (codeGradient[k]! - mean)) / temperature
  }
  return sum
}
