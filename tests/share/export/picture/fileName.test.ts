import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, namedParameters } from '../../../../src/share/export/picture/fileName'

const state = { tau: 0.5, mu: -1.5, sigma: 2, theta: 0.1 + 0.2, seed: 42 }

describe('the name of a picture’s file', () => {
  it('tells the figure and what moves it', () => {
    expect(fileName(['simplex'], ['tau', 'seed'], state, 'png')).toBe(
      'gumbel-softmax-simplex-tau0.5-seed42.png',
    )
    expect(fileName(['gaussian', 'graph'], ['seed', 'sigma', 'mu'], state, 'svg')).toBe(
      'gumbel-softmax-gaussian-graph-mu-1.5-sigma2-seed42.svg',
    )
  })

  it('has no noise of binary fractions', () => {
    expect(fileName(['slice'], ['theta'], state, 'svg')).toBe('gumbel-softmax-slice-theta0.3.svg')
  })

  it('is one that every file system takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true }), (figure, tau) =>
        /^[\w.-]+\.png$/.test(fileName([figure], namedParameters, { ...state, tau }, 'png')),
      ),
    )
  })
})
