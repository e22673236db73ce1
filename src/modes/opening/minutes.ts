import type { Chapter } from '../../state/place'

export const minutes: Record<Chapter, number> = {
  reparameterization: 12,
  'exponential-race': 10,
  'gumbel-max': 14,
  'blocked-gradient': 8,
  'gumbel-softmax': 15,
  temperature: 12,
  expectation: 12,
  gradient: 20,
  training: 15,
  'in-use': 14,
}
