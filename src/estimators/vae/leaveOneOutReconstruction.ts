import type { Noise } from '../../noise/noise'
import { type Decoding, decode, decodeBackward } from './decoder'
import type { Encoding } from './encoder'
import { bernoulliNll } from './likelihood'
import { categories, codeLength, network } from './network'

/** Two draws an image. */
const draws = 2

/** One-hot codes of every image and draw, from logits and noise: draw d of image i in row d·rows + i. */
function drawCodes({ logits, rows }: Encoding, noise: Noise, code: Float64Array): void {
  code.fill(0)
  for (let row = 0; row < rows * draws; row++)
    for (let from = 0; from < codeLength; from += categories) {
      let winner = from
      let highest = -Infinity
      for (let k = from; k < from + categories; k++) {
        const score = logits[(row % rows) * codeLength + k]! + noise.gumbel[k * noise.draws + row]!
        if (score > highest) {
          highest = score
          winner = k
        }
      }
      code[row * codeLength + winner] = 1
    }
}

/**
 * −log p(x | z), mean of two draws, summed over the images, and its score-function gradient in which each draw is the
 * other's baseline (Williams 1992; Kool et al. 2019): ½(f₁ − f₂)(z₁ − z₂) with respect to the logits.
 */
export function leaveOneOutReconstruction(
  parameters: Float64Array,
  encoding: Encoding,
  decoding: Decoding,
  noise: Noise,
  gradient: Float64Array,
): number {
  const { rows, x, logitGradient } = encoding
  drawCodes(encoding, noise, decoding.code)
  decode(parameters, decoding)
  const { outputs } = network.decoderLogits
  const { code, pixels, pixelGradient } = decoding
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const weight = 1 / (draws * rows)
    const other = rows + row
    const nll = (at: number) =>
      bernoulliNll(x, row * outputs, pixels, at * outputs, outputs, pixelGradient, weight)
    const [first, second] = [nll(row), nll(other)]
    sum += (first + second) / draws
    const difference = (first - second) / (draws * rows)
    for (let k = 0; k < codeLength; k++)
      logitGradient[row * codeLength + k]! +=
        difference * (code[row * codeLength + k]! - code[other * codeLength + k]!)
  }
  decodeBackward(parameters, decoding, gradient, false)
  return sum
}
