import type { Noise } from '../../noise/noise'
import { allocateAllCodes } from './allCodes'
import { allocateDecoding, type Decoding } from './decoder'
import { allocateEncoding, divergence, type Encoding, encode, encodeBackward } from './encoder'
import { exactReconstruction } from './exactReconstruction'
import { leaveOneOutReconstruction } from './leaveOneOutReconstruction'
import { relaxedReconstruction } from './relaxedReconstruction'

/** How the gradient passes the encoder's draws, or gets round them. */
export type VaeEstimator = 'relaxed' | 'straightThrough' | 'leaveOneOut' | 'exact'

/** Draws of noise an image that an estimator needs. */
export const drawsPerImage = (estimator: VaeEstimator): number =>
  estimator === 'leaveOneOut' ? 2 : estimator === 'exact' ? 0 : 1

/** Room for one minibatch: its images are put in `encoding.x`. */
export interface VaeBuffers {
  encoding: Encoding
  decoding: Decoding
}

export const allocateVae = (estimator: VaeEstimator, rows: number): VaeBuffers => ({
  encoding: allocateEncoding(rows),
  decoding: estimator === 'exact' ? allocateAllCodes() : allocateDecoding(rows * drawsPerImage(estimator)),
})

/**
 * The loss of a minibatch in nats an image, E_q −log p(x | z) + KL(q ‖ uniform), as the estimator sees it, and an
 * estimate of its gradient, written into `gradient`.
 *
 * The relaxed loss takes the KL of the discrete q (Jang et al. 2017, §4): it bounds nothing unless z̃ is one-hot.
 *
 * @param noise γ of 20 streams, those of the first latent's classes first; one draw an image, two for leave-one-out:
 *   image i has draws i and rows + i
 */
export function vaeGradient(
  estimator: VaeEstimator,
  parameters: Float64Array,
  { encoding, decoding }: VaeBuffers,
  noise: Noise | null,
  temperature: number,
  gradient: Float64Array,
): number {
  gradient.fill(0)
  encode(parameters, encoding)
  let loss = divergence(encoding, 1 / encoding.rows)
  if (estimator === 'exact') loss += exactReconstruction(parameters, encoding, decoding, gradient)
  else if (!noise) throw new TypeError('an estimator that draws needs noise')
  else if (estimator === 'leaveOneOut')
    loss += leaveOneOutReconstruction(parameters, encoding, decoding, noise, gradient)
  else {
    const straightThrough = estimator === 'straightThrough'
    loss += relaxedReconstruction(
      parameters,
      encoding,
      decoding,
      noise,
      temperature,
      straightThrough,
      gradient,
    )
  }
  encodeBackward(parameters, encoding, gradient)
  return loss / encoding.rows
}
