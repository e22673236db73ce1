import { allocateDecoding, type Decoding, decode } from './decoder'
import { softplus } from './likelihood'
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
