import { describe, expect, it } from 'vitest'
import { descriptionOf, parameterLine } from '../../../../src/share/export/picture/origin'

const parameters = { pi: [1 / 3, 1 / 3, 1 / 3], tau: 0.5, mu: 1.5, sigma: 2, n: 100_000, seed: 42 }

describe('what a picture says of itself', () => {
  it('is what it shows, its parameters, what made it and where it opens again', () => {
    expect(
      descriptionOf({
        title: 'Every draw is a point',
        alternative: 'Three heaps.',
        address: 'https://example.org/#/lab?tau=0.5',
        version: '0.1.0',
        parameters,
        gaussian: false,
      }).split('\n'),
    ).toEqual([
      'Three heaps.',
      'π = (0.333333, 0.333333, 0.333333), τ = 0.5, N = 100000, seed = 42',
      'Gumbel-Softmax Lab 0.1.0',
      'https://example.org/#/lab?tau=0.5',
    ])
  })

  it('needs no words of any language for its parameters', () => {
    expect(parameterLine({ parameters: { ...parameters, pi: [0.1 + 0.2, 0.7] }, gaussian: false })).toBe(
      'π = (0.3, 0.7), τ = 0.5, N = 100000, seed = 42',
    )
  })

  it('names those of the Gaussian where it is shown', () => {
    expect(parameterLine({ parameters, gaussian: true })).toBe('μ = 1.5, σ = 2, N = 100000, seed = 42')
  })
})
