import type { Figure } from '../state/place'

/** Names of the figures: of an embedded one's document, for those who hear it, and in the builder's list. */
export const words: Record<Figure, string> = {
  gaussian: 'A Gaussian, reparameterized',
  race: 'The exponential race',
  'gumbel-noise': 'Gumbel noise',
  scores: 'Perturbed logits of Gumbel-Max',
  histograms: 'Histograms of z and z̃',
  simplex: 'Every draw on the simplex',
  slice: 'A slice through one draw',
  temperature: 'What the temperature does',
  expectation: 'Expectation',
  gradient: 'Gradients',
  training: 'Training',
  coupling: 'Coupling by the same noise',
  'top-k': 'Top-k: the first k over the line',
  watermark: 'A watermark in the noise',
  derivation: 'Derivation',
  lab: 'Lab',
}
