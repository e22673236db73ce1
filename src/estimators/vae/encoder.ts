import { softmax } from '../../transform/softmax'
import { denseBackward, denseForward, tanhBackward, tanhForward } from './dense'
import { categories, codeLength, network } from './network'

/** What the encoder computes for rows of images, and the derivatives of the loss with respect to it. */
export interface Encoding {
  rows: number
  /** The images, 64 numbers a row */
  x: Float64Array
  hidden: Float64Array
  /** Logits of both latents, 20 a row */
  logits: Float64Array
  /** q(class | image) of both latents, 20 a row */
  q: Float64Array
  /** ∂loss/∂logits, to be filled by an estimator */
  logitGradient: Float64Array
  hiddenGradient: Float64Array
}

/** Room for the encoding of so many images. */
export function allocateEncoding(rows: number): Encoding {
  const { encoderHidden } = network
  return {
    rows,
    x: new Float64Array(rows * encoderHidden.inputs),
    hidden: new Float64Array(rows * encoderHidden.outputs),
    logits: new Float64Array(rows * codeLength),
    q: new Float64Array(rows * codeLength),
    logitGradient: new Float64Array(rows * codeLength),
    hiddenGradient: new Float64Array(rows * encoderHidden.outputs),
  }
}

/** q(z | x) of every image in `encoding.x`. */
export function encode(parameters: Float64Array, encoding: Encoding): void {
  const { rows, x, hidden, logits, q } = encoding
  denseForward(parameters, network.encoderHidden, x, rows, hidden)
  tanhForward(hidden, hidden.length)
  denseForward(parameters, network.encoderLogits, hidden, rows, logits)
  q.set(logits)
  for (let from = 0; from < q.length; from += categories) softmax(q, 1, from, from + categories)
}

/**
 * KL(q ‖ uniform) = Σ q log q + log 10 of both latents, summed over the images; its derivative with respect to the
 * logits, qⱼ(log qⱼ − Σ q log q), times `weight`, starts `logitGradient`.
 */
export function klDivergence({ q, logitGradient }: Encoding, weight: number): number {
  let sum = 0
  for (let from = 0; from < q.length; from += categories) {
    let negentropy = 0
    for (let k = from; k < from + categories; k++) if (q[k]! > 0) negentropy += q[k]! * Math.log(q[k]!)
    for (let k = from; k < from + categories; k++)
      logitGradient[k] = q[k]! > 0 ? weight * q[k]! * (Math.log(q[k]!) - negentropy) : 0
    sum += negentropy + Math.log(categories)
  }
  return sum
}

/** Adds the encoder's part of the gradient, from `logitGradient`. */
export function encodeBackward(parameters: Float64Array, encoding: Encoding, gradient: Float64Array): void {
  const { rows, x, hidden, logitGradient, hiddenGradient } = encoding
  denseBackward(parameters, network.encoderLogits, hidden, rows, logitGradient, gradient, hiddenGradient)
  tanhBackward(hidden, hidden.length, hiddenGradient)
  denseBackward(parameters, network.encoderHidden, x, rows, hiddenGradient, gradient, null)
}
