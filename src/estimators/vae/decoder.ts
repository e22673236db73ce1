import { denseBackward, denseForward, tanhBackward, tanhForward } from './dense'
import { codeLength, network } from './network'

/** What the decoder computes for rows of codes, and the derivatives of the loss with respect to it. */
export interface Decoding {
  rows: number
  /** The codes, 20 numbers a row: one-hot or relaxed */
  code: Float64Array
  hidden: Float64Array
  /** Logits of the pixels, 64 a row */
  pixels: Float64Array
  /** ∂loss/∂pixels, to be filled by an estimator */
  pixelGradient: Float64Array
  hiddenGradient: Float64Array
  codeGradient: Float64Array
}

/** Room for the decoding of so many codes. */
export function allocateDecoding(rows: number): Decoding {
  const { decoderHidden, decoderLogits } = network
  return {
    rows,
    code: new Float64Array(rows * codeLength),
    hidden: new Float64Array(rows * decoderHidden.outputs),
    pixels: new Float64Array(rows * decoderLogits.outputs),
    pixelGradient: new Float64Array(rows * decoderLogits.outputs),
    hiddenGradient: new Float64Array(rows * decoderHidden.outputs),
    codeGradient: new Float64Array(rows * codeLength),
  }
}

/** The pixels' logits of every code in `decoding.code`. */
export function decode(parameters: Float64Array, { rows, code, hidden, pixels }: Decoding): void {
  denseForward(parameters, network.decoderHidden, code, rows, hidden)
  tanhForward(hidden, hidden.length)
  denseForward(parameters, network.decoderLogits, hidden, rows, pixels)
}

/** Adds the decoder's part of the gradient, from `pixelGradient`; writes `codeGradient` too where `withCode` is true. */
export function decodeBackward(
  parameters: Float64Array,
  decoding: Decoding,
  gradient: Float64Array,
  withCode: boolean,
): void {
  const { rows, code, hidden, pixelGradient, hiddenGradient, codeGradient } = decoding
  denseBackward(parameters, network.decoderLogits, hidden, rows, pixelGradient, gradient, hiddenGradient)
  tanhBackward(hidden, hidden.length, hiddenGradient)
  const slopes = withCode ? codeGradient : null
  denseBackward(parameters, network.decoderHidden, code, rows, hiddenGradient, gradient, slopes)
}

/** log(1 + e^a), without overflow. */
export const softplus = (a: number): number => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)))

/**
 * −log p(x | logits) = Σ softplus(a) − x·a of one image, pixels Bernoulli. Where `slopes` is given, `weight`·(σ(a) − x),
 * its derivative with respect to the logits, is written there.
 *
 * @param x, a, slopes arrays of rows of `length`
 */
export function bernoulliNll(
  x: ArrayLike<number>,
  xAt: number,
  a: Float64Array,
  aAt: number,
  length: number,
  slopes: Float64Array | null = null,
  weight = 1,
): number {
  let sum = 0
  for (let p = 0; p < length; p++) {
    const logit = a[aAt + p]!
    const shrunk = Math.exp(-Math.abs(logit))
    sum += Math.max(logit, 0) + Math.log1p(shrunk) - x[xAt + p]! * logit
    if (slopes) slopes[aAt + p] = weight * ((logit >= 0 ? 1 : shrunk) / (1 + shrunk) - x[xAt + p]!)
  }
  return sum
}
