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
  pixelSlopes: Float64Array
  hiddenSlopes: Float64Array
  codeSlopes: Float64Array
}

/** Room for the decoding of so many codes. */
export function roomForDecoding(rows: number): Decoding {
  const { decoderHidden, decoderLogits } = network
  return {
    rows,
    code: new Float64Array(rows * codeLength),
    hidden: new Float64Array(rows * decoderHidden.outputs),
    pixels: new Float64Array(rows * decoderLogits.outputs),
    pixelSlopes: new Float64Array(rows * decoderLogits.outputs),
    hiddenSlopes: new Float64Array(rows * decoderHidden.outputs),
    codeSlopes: new Float64Array(rows * codeLength),
  }
}

/** The pixels' logits of every code in `decoding.code`. */
export function decode(parameters: Float64Array, { rows, code, hidden, pixels }: Decoding): void {
  denseForward(parameters, network.decoderHidden, code, rows, hidden)
  tanhForward(hidden, hidden.length)
  denseForward(parameters, network.decoderLogits, hidden, rows, pixels)
}

/** Adds the decoder's part of the gradient, from `pixelSlopes`; writes `codeSlopes` where they are wanted. */
export function decodeBackward(
  parameters: Float64Array,
  decoding: Decoding,
  gradient: Float64Array,
  wantCode: boolean,
): void {
  const { rows, code, hidden, pixelSlopes, hiddenSlopes, codeSlopes } = decoding
  denseBackward(parameters, network.decoderLogits, hidden, rows, pixelSlopes, gradient, hiddenSlopes)
  tanhBackward(hidden, hidden.length, hiddenSlopes)
  const slopes = wantCode ? codeSlopes : null
  denseBackward(parameters, network.decoderHidden, code, rows, hiddenSlopes, gradient, slopes)
}
