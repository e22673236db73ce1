import type { Chapter } from '../state/place'

/** Titles of all chapters, known before a chapter is fetched: the contents and the address need them. */
export const words: Record<Chapter, string> = {
  reparameterization: 'Reparameterization',
  'exponential-race': 'An exponential race',
  'gumbel-max': 'Gumbel-Max',
  'blocked-gradient': 'The blocked gradient',
  'gumbel-softmax': 'Gumbel-Softmax',
  temperature: 'Temperature',
  expectation: 'Expectation',
  gradient: 'Gradient',
  training: 'Training',
  'in-use': 'In use',
}
