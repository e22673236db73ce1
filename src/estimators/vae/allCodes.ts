import { sigmoid } from '../../transform/softmax'
import { allocateDecoding, type Decoding, decode, decodeBackward, softplus } from './decoder'
import type { Encoding } from './encoder'
import { categories, codeLength, codes, network } from './network'

const pixelCount = network.decoderLogits.outputs

/** All 100 codes decoded: code 10·a + b has class a of the first latent and b of the second. */
export function allocateAllCodes(): Decoding {
  const decoding = allocateDecoding(codes)
  for (let code = 0; code < codes; code++) {
    decoding.code[code * codeLength + Math.floor(code / categories)] = 1
    decoding.code[code * codeLength + categories + (code % categories)] = 1
  }
  return decoding
}

/**
 * −log p(x | code) of every image under every code: that of image i under code c at 100·i + c.
 *
 * @param x rows of 64 pixels, 0 or 1
 * @param decoding from `allocateAllCodes`; decoded here
 */
export function nllOfAllCodes(
  parameters: Float64Array,
  x: ArrayLike<number>,
  rows: number,
  decoding: Decoding,
): Float64Array {
  const nll = new Float64Array(rows * codes)
  decode(parameters, decoding)
  const { pixels } = decoding
  const turned = new Float64Array(pixelCount * codes)
  const blank = new Float64Array(codes)
  for (let c = 0; c < codes; c++)
    for (let p = 0; p < pixelCount; p++) {
      const logit = pixels[c * pixelCount + p]!
      turned[p * codes + c] = logit
      blank[c]! += softplus(logit)
    }
  for (let i = 0; i < rows; i++) {
    const at = i * codes
    for (let c = 0; c < codes; c++) nll[at + c] = blank[c]!
    for (let p = 0; p < pixelCount; p++) {
      if (x[i * pixelCount + p] === 0) continue
      for (let c = 0; c < codes; c++) nll[at + c]! -= turned[p * codes + c]!
    }
  }
  return nll
}

/**
 * E_q −log p(x | z), summed over the images, and the gradient of its mean, by summing over all 100 codes: no noise, no
 * temperature. Tests compare all others with it.
 *
 * @param decoding from `allocateAllCodes`
 */
export function exactReconstruction(
  parameters: Float64Array,
  encoding: Encoding,
  decoding: Decoding,
  gradient: Float64Array,
): number {
  const { rows, x, q, logitGradient } = encoding
  const nll = nllOfAllCodes(parameters, x, rows, decoding)
  let sum = 0
  for (let row = 0; row < rows; row++) sum += addLogitGradient(q, nll, row, 1 / rows, logitGradient)
  fillPixelGradient(encoding, decoding)
  decodeBackward(parameters, decoding, gradient, false)
  return sum
}

/** q(a)·(E[f | a] − E f) for the classes a of both latents; returns E f of the image. */
function addLogitGradient(
  q: Float64Array,
  nll: Float64Array,
  row: number,
  weight: number,
  logitGradient: Float64Array,
): number {
  const first = row * codeLength
  const second = first + categories
  const given = new Float64Array(codeLength)
  let mean = 0
  for (let a = 0; a < categories; a++)
    for (let b = 0; b < categories; b++) {
      const value = nll[row * codes + a * categories + b]!
      given[a]! += q[second + b]! * value
      given[categories + b]! += q[first + a]! * value
      mean += q[first + a]! * q[second + b]! * value
    }
  for (let k = 0; k < codeLength; k++)
    logitGradient[first + k]! += weight * q[first + k]! * (given[k]! - mean)
  return mean
}

/** ∂/∂(pixel logits of a code) = Σ over images of q(code)·(σ(logit) − x), over the number of images. */
function fillPixelGradient({ rows, x, q }: Encoding, { pixels, pixelGradient }: Decoding): void {
  const { outputs } = network.decoderLogits
  pixelGradient.fill(0)
  const use = new Float64Array(codes)
  for (let row = 0; row < rows; row++)
    for (let c = 0; c < codes; c++) {
      const a = row * codeLength + Math.floor(c / categories)
      const b = row * codeLength + categories + (c % categories)
      const weight = (q[a]! * q[b]!) / rows
      // Most codes are all but impossible for most images: below this their share of the sum is beneath rounding.
      if (weight < 1e-20) continue
      use[c]! += weight
      for (let p = 0; p < outputs; p++) pixelGradient[c * outputs + p]! -= weight * x[row * outputs + p]!
    }
  for (let c = 0; c < codes; c++)
    for (let p = 0; p < outputs; p++)
      pixelGradient[c * outputs + p]! += use[c]! * sigmoid(pixels[c * outputs + p]!)
}
