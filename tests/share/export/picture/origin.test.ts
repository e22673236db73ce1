import { describe, expect, it } from 'vitest'
import { descriptionOf } from '../../../../src/share/export/picture/origin'
import { parameterLine } from '../../../../src/share/export/picture/parameterLine'
import type { Parameters } from '../../../../src/state/parameters'
import { defaultParameters } from '../../../../src/state/parameterTable'

const parametersOf = (chosen: Partial<Parameters> = {}): Parameters => ({
  ...defaultParameters({ pi: chosen.pi ?? [1 / 3, 1 / 3, 1 / 3] }),
  tau: 0.5,
  ...chosen,
})
const thirds = 'π = (0.333333, 0.333333, 0.333333)'
const tail = 'N = 100000, seed = 42'

describe('what a picture says of itself', () => {
  it('is what it shows, its parameters, what made it and where it opens again', () => {
    expect(
      descriptionOf({
        figure: 'simplex',
        title: 'Every draw is a point',
        alternative: 'Three heaps.',
        address: 'https://example.org/#/lab?tau=0.5',
        version: '0.1.0',
        parameters: parametersOf(),
      }).split('\n'),
    ).toEqual([
      'Three heaps.',
      `${thirds}, τ = 0.5, ${tail}`,
      'Gumbel-Softmax Lab 0.1.0',
      'https://example.org/#/lab?tau=0.5',
    ])
  })

  it('has those alone that move the figure', () => {
    expect(parameterLine({ figure: 'race' }, parametersOf())).toBe(`${thirds}, ${tail}`)
    expect(parameterLine({ figure: 'gaussian' }, parametersOf({ scale: 0.5 }))).toBe(
      `μ = 1.5, σ = 2, ${tail}`,
    )
    expect(parameterLine({ figure: 'draw' }, parametersOf({ draw: 7 }))).toBe(
      `${thirds}, τ = 0.5, ${tail}, draw = 7`,
    )
  })

  it.each([
    ['simplex', undefined, { scale: 0.5 }, 's = 0.5'],
    ['coupling', undefined, { to: [0.1 + 0.2, 0.3, 0.4] }, 'q = (0.3, 0.3, 0.4)'],
    ['top-k', undefined, { k: 1 }, 'k = 1'],
    ['slice', 'one-draw', { theta: -0.5 }, 'θ₁ − log π₁ = -0.5'],
    ['histograms', undefined, { axis: 'log-odds' }, 'axis = log-odds'],
    [
      'gradient',
      'spread',
      { f: { kind: 'quadratic', numbers: [1, 2, 4] }, logit: 2 },
      'f = quadratic: 1, 2, 4, logit = 2',
    ],
    ['expectation', undefined, { f: { kind: 'expression', numbers: [], text: 'z1^2' } }, 'f(z) = z1^2'],
    // An exploration that does not show f, and what is of the other training alone.
    ['expectation', 'mean', { f: { kind: 'quadratic', numbers: [1, 2, 4] } }, ''],
    ['training', 'digits', { estimator: 'exact', rate: 0.5, cooling: 0.5 }, 'estimator = exact'],
    ['training', 'pi', { estimator: 'exact', rate: 0.5 }, 'rate = 0.5'],
    // What has no control of its own, where it moves something and where it does not.
    ['gaussian', undefined, { wiring: 'side', fx: 'sine' }, 'fx = sine, wiring = side'],
    ['gaussian', 'graph', { wiring: 'side', fx: 'sine' }, 'fx = sine, wiring = side'],
    ['gaussian', 'frozen-noise', { wiring: 'side', fx: 'sine' }, ''],
    ['gaussian', 'two-estimators', { wiring: 'side', fx: 'sine' }, 'fx = sine'],
    ['simplex', undefined, { turn: [40, 20] }, ''],
    ['histograms', undefined, { pair: [1, 2] }, ''],
  ] as const)('has %s’s own, in %s, where they are not as usual', (figure, exploration, chosen, own) => {
    const line = parameterLine({ figure, exploration }, parametersOf(chosen as Partial<Parameters>))
    const usual = parameterLine({ figure, exploration }, parametersOf())
    expect(line).toBe(own === '' ? usual : usual.replace(`, ${tail}`, `, ${own}, ${tail}`))
  })

  it.each([
    ['simplex', { turn: [40, 20] }, 'turn = 40°, 20°'],
    ['histograms', { pair: [0, 2] }, 'pair = 0-2'],
    ['histograms', { pair: [0, 2], scale: 0.5 }, 's = 0.5'],
  ] as const)('has of %s what four classes alone show', (figure, chosen, own) => {
    const pi = [0.25, 0.25, 0.25, 0.25]
    const line = parameterLine({ figure }, parametersOf({ pi, ...chosen } as Partial<Parameters>))
    expect(line).toBe(
      parameterLine({ figure }, parametersOf({ pi })).replace(`, ${tail}`, `, ${own}, ${tail}`),
    )
  })

  it('says how many of the first draws are shown, where that is not all', () => {
    expect(parameterLine({ figure: 'simplex', draws: 10 }, parametersOf())).toContain(', N = 10 / 100000, ')
    expect(parameterLine({ figure: 'simplex', draws: 100_000 }, parametersOf())).toContain(', N = 100000, ')
  })
})
