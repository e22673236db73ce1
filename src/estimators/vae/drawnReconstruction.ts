import type { Noise } from '../../noise/noise'
import { argmax } from '../../transform/gumbelMax'
import { addSoftmaxVjp, softmax } from '../../transform/softmax'
import { addGumbelRaoVjp } from '../gumbelRao'
import { addReinmaxVjp } from '../reinmax'
import { bernoulliNll, type Decoding, decode, decodeBackward } from './decoder'
import type { Encoding } from './encoder'
import { categories, codeLength, network } from './network'

/** The estimators that decode one code an image and let the decoder's gradient pass the draw. */
export type DrawnEstimator = 'relaxed' | 'straightThrough' | 'gumbelRao' | 'reinmax'

/** Replicates of an image's noise that Gumbel-Rao averages over: 100 would take longer than decoder and encoder together. */
export const vaeReplicates = 10

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
  for (let from = 0; from < relaxed.length; from += categories)
    softmax(relaxed, temperature, from, from + categories)
}

/** Makes every latent of codes the one-hot vector of its largest component, the first where two are equal. */
function harden(code: Float64Array): void {
  for (let from = 0; from < code.length; from += categories) {
    const winner = from + argmax(code, from, from + categories)
    code.fill(0, from, from + categories)
    code[winner] = 1
  }
}

/**
 * −log p(x | z), summed over the images, and the gradient of its mean: z is the relaxed sample, or the one-hot one, whose
 * gradient ∇f(z) passes the draw as straight-through, Gumbel-Rao or ReinMax have it. Adds the decoder's part to `gradient`,
 * the encoder's to `logitGradient`.
 *
 * @param xi Exp(1) numbers for Gumbel-Rao, replicate r of place k of row i at (20·i + k)·R + r
 */
export function drawnReconstruction(
  estimator: DrawnEstimator,
  parameters: Float64Array,
  encoding: Encoding,
  decoding: Decoding,
  noise: Noise,
  xi: Float64Array,
  temperature: number,
  gradient: Float64Array,
): number {
  const { rows, x, q, logitGradient } = encoding
  const { code, codeGradient } = decoding
  relaxCodes(encoding, noise, temperature, code)
  // The sample that is differentiated; q has been used for the KL by now, and its place serves for it.
  if (estimator === 'straightThrough') q.set(code)
  if (estimator !== 'relaxed') harden(code)
  decode(parameters, decoding)
  const { outputs } = network.decoderLogits
  let sum = 0
  for (let row = 0; row < rows; row++) {
    const at = row * outputs
    sum += bernoulliNll(x, at, decoding.pixels, at, outputs, decoding.pixelGradient, 1 / rows)
  }
  decodeBackward(parameters, decoding, gradient, true)
  for (let from = 0; from < code.length; from += categories) {
    const to = from + categories
    if (estimator === 'relaxed' || estimator === 'straightThrough') {
      const relaxed = estimator === 'relaxed' ? code : q
      addSoftmaxVjp(relaxed, codeGradient, temperature, logitGradient, 1, from, to)
      continue
    }
    const winner = argmax(code, from, to)
    const own = q.subarray(from, to)
    if (estimator === 'reinmax') addReinmaxVjp(winner, own, codeGradient, logitGradient, from)
    else {
      const fresh = xi.subarray(from * vaeReplicates, to * vaeReplicates)
      addGumbelRaoVjp(winner, fresh, vaeReplicates, own, codeGradient, temperature, logitGradient, from)
    }
  }
  return sum
}

/** Two draws an image. */
const draws = 2

/** One-hot codes of every image and draw, from logits and noise: draw d of image i in row d·rows + i. */
function drawCodes({ logits, rows }: Encoding, noise: Noise, code: Float64Array): void {
  for (let row = 0; row < rows * draws; row++)
    for (let k = 0; k < codeLength; k++)
      code[row * codeLength + k] =
        logits[(row % rows) * codeLength + k]! + noise.gumbel[k * noise.draws + row]!
  harden(code)
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
