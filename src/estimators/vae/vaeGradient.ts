import type { Noise } from '../../noise/noise'
import { allocateAllCodes, exactReconstruction } from './allCodes'
import { allocateDecoding, type Decoding } from './decoder'
import {
  type DrawnEstimator,
  drawnReconstruction,
  leaveOneOutReconstruction,
  vaeReplicates,
} from './drawnReconstruction'
import { allocateEncoding, type Encoding, encode, encodeBackward, klDivergence } from './encoder'
import { codeLength } from './network'

/** How the gradient passes the encoder's draws, or gets round them. */
export type VaeEstimator = DrawnEstimator | 'leaveOneOut' | 'exact'

/** Draws of noise an image that an estimator needs. */
export const drawsPerImage = (estimator: VaeEstimator): number =>
  estimator === 'leaveOneOut' ? 2 : estimator === 'exact' ? 0 : 1

/** Room for one minibatch: its images are put in `encoding.x`. */
export interface VaeBuffers {
  encoding: Encoding
  decoding: Decoding
  /** Exp(1) numbers of Gumbel-Rao's replicates, see `drawnReconstruction`; empty for the others */
  xi: Float64Array
}

export const allocateVae = (estimator: VaeEstimator, rows: number): VaeBuffers => ({
  encoding: allocateEncoding(rows),
  decoding: estimator === 'exact' ? allocateAllCodes() : allocateDecoding(rows * drawsPerImage(estimator)),
  xi: new Float64Array(estimator === 'gumbelRao' ? rows * codeLength * vaeReplicates : 0),
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
  { encoding, decoding, xi }: VaeBuffers,
  noise: Noise | null,
  temperature: number,
  gradient: Float64Array,
): number {
  gradient.fill(0)
  encode(parameters, encoding)
  let loss = klDivergence(encoding, 1 / encoding.rows)
  if (estimator === 'exact') loss += exactReconstruction(parameters, encoding, decoding, gradient)
  else if (!noise) throw new TypeError('an estimator that draws needs noise')
  else if (estimator === 'leaveOneOut')
    loss += leaveOneOutReconstruction(parameters, encoding, decoding, noise, gradient)
  else
    loss += drawnReconstruction(estimator, parameters, encoding, decoding, noise, xi, temperature, gradient)
  encodeBackward(parameters, encoding, gradient)
  return loss / encoding.rows
}
