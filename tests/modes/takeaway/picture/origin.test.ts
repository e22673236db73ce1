import { describe, expect, it } from 'vitest'
import { descriptionOf, parameterLine } from '../../../../src/modes/takeaway/picture/origin'

const parameters = { pi: [1 / 3, 1 / 3, 1 / 3], tau: 0.5, n: 100_000, seed: 42 }

describe('what a picture says of itself', () => {
  it('is what it shows, its parameters, what made it and where it opens again', () => {
    expect(
      descriptionOf({
        title: 'Every draw is a point',
        alternative: 'Three heaps.',
        address: 'https://example.org/#/lab?tau=0.5',
        version: '0.1.0',
        parameters,
      }).split('\n'),
    ).toEqual([
      'Three heaps.',
      'π = (0.333333, 0.333333, 0.333333), τ = 0.5, N = 100000, seed = 42',
      'Gumbel-Softmax Lab 0.1.0',
      'https://example.org/#/lab?tau=0.5',
    ])
  })

  it('needs no words of any language for its parameters', () => {
    expect(parameterLine({ ...parameters, pi: [0.1 + 0.2, 0.7] })).toBe(
      'π = (0.3, 0.7), τ = 0.5, N = 100000, seed = 42',
    )
  })
})
