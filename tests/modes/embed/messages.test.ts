import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readParameters, saysTheSame, writeParameters } from '../../../src/modes/embed/messageParameters'
import { readMessage } from '../../../src/modes/embed/readMessage'
import { defaultParameters, figureParameterNames } from '../../../src/state/parameterTable'
import { frozen } from '../../arbitraries'
import { parameters } from '../../state/arbitrary'

const present = defaultParameters()
const all = figureParameterNames
const read = (given: Record<string, unknown>, now = present) => readParameters(given, now, all)

describe('readMessage', () => {
  it('is silent about what is not in our language', () => {
    const circular: Record<string, unknown> = { type: 'set' }
    circular.parameters = circular
    for (const data of [
      null,
      undefined,
      1,
      'gumbelSoftmax',
      [],
      {},
      circular,
      { gumbelSoftmax: 2, type: 'set' },
      { gumbelSoftmax: '1', type: 'set' },
      new Map([['gumbelSoftmax', 1]]),
    ])
      expect(readMessage(data)).toBe(null)
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data)).toBe(null)
      }),
      frozen,
    )
  })

  it('refuses what it does not know, by the id that it was asked under', () => {
    const refused = (message: object) => {
      const reading = readMessage({ gumbelSoftmax: 1, ...message })
      return reading?.type === 'refusal' ? { id: reading.id } : reading
    }
    expect(refused({})).toEqual({ id: undefined })
    expect(refused({ type: 'get', id: 7 })).toEqual({ id: 7 })
    expect(refused({ type: 'statistics' })).toEqual({ id: undefined })
    expect(refused({ type: 'statistics', id: {} })).toEqual({ id: undefined })
    expect(refused({ type: 'statistics', id: 'x'.repeat(1e7) })).toEqual({ id: undefined })
    for (const parameters of [undefined, null, 1, 'tau=1', [], [1], new Map(), new Date(0)])
      expect(refused({ type: 'set', id: 'a', parameters })).toEqual({ id: 'a' })
  })

  it('takes a set with or without an id, and statistics with one', () => {
    const set = { type: 'set', parameters: { tau: 1 } }
    expect(readMessage({ gumbelSoftmax: 1, ...set })).toEqual({ ...set, id: undefined })
    expect(readMessage({ gumbelSoftmax: 1, ...set, id: 0 })).toEqual({ ...set, id: 0 })
    expect(readMessage({ gumbelSoftmax: 1, type: 'statistics', id: 'now' })).toEqual({
      type: 'statistics',
      id: 'now',
    })
  })
})

describe('readParameters', () => {
  it('takes what writeParameters says, and nothing else changes', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const result = read(structuredClone(writeParameters(given, all)))
        expect(result).toEqual({ parameters: { ...given, steps: present.steps } })
        expect(read(structuredClone(writeParameters(given, [])))).toMatchObject({
          parameters: { mu: present.mu, theta: present.theta, axis: present.axis },
        })
      }),
      frozen,
    )
  })

  it.each([
    ['tau', ['0.5', 0, 0.009, 100.1, Number.NaN, Infinity, null, undefined, true, [1], {}]],
    ['seed', ['1', -1, 1.5, 2 ** 32, Number.NaN]],
    ['n', [0, 1e7 + 1, 1.5, '10']],
    ['draw', [-1, 100_000, 0.5, '0']],
    [
      'pi',
      [
        [1],
        [0, 0],
        [-1, 2],
        ['1', 2],
        [1, Number.NaN],
        [2e6, 1],
        new Array(17).fill(1),
        'x',
        {},
        new Array(3),
        { length: 2, 0: 1, 1: 1 },
      ],
    ],
    ['labels', ['a', [1], ['x'.repeat(25)], new Array(4_294_967_295)]],
    ['hide', ['pi', ['figure'], [1], new Array(4_294_967_295)]],
    ['lang', ['fr', 1, null]],
    ['theme', ['blue', 0]],
    ['figure', [1, null, [], { mu: '1' }, { mu: 4 }, { pair: [0, 0] }, { pair: [0, 3] }, { axis: 'odds' }]],
  ])('refuses an illegal %s, and with it the whole set', (name, values) => {
    for (const value of values) {
      const result = read({ theme: 'dark', [name]: value })
      expect(result, String(Array.isArray(value) ? value.length : value)).not.toHaveProperty('parameters')
    }
  })

  it('ignores names that it does not know, another figure’s own among them', () => {
    const strange = { gamma: 1, constructor: 1, __proto__: { tau: 5 }, figure: { nu: 1 } }
    expect(read(strange)).toEqual({ parameters: present })
    expect(readParameters({ figure: { mu: 'much' } }, present, ['theta'])).toEqual({ parameters: present })
  })

  it('judges by what is named: other parameters move to the nearest legal value', () => {
    const now = { ...present, draw: 99_999, labels: ['a', 'b', 'c'] }
    expect(read({ n: 10 }, now)).toMatchObject({ parameters: { n: 10, draw: 9 } })
    expect(read({ n: 10, draw: 10 }, now)).toEqual({ illegal: 'draw' })
    expect(read({ n: 200_000, draw: 150_000 }, now)).toMatchObject({ parameters: { draw: 150_000 } })
    expect(read({ pi: [1, 1] }, now)).toMatchObject({ parameters: { pi: [0.5, 0.5], labels: ['a', 'b'] } })
    expect(read({ pi: [1, 1, 1, 1] }, now)).toMatchObject({ parameters: { labels: ['a', 'b', 'c', '4'] } })
    expect(read({ pi: [1, 1, 1, 1], figure: { pair: [3, 0] } })).toMatchObject({
      parameters: { pair: [3, 0] },
    })
    expect(read({ pi: [6, 3, 1] })).toMatchObject({ parameters: { pi: [0.6, 0.3, 0.1] } })
  })

  it('does not look through what it need not', () => {
    let deep: unknown = 1
    for (let level = 0; level < 10_000; level++) deep = [deep]
    const huge: Record<string, unknown>[] = [
      { pi: deep },
      { tau: 'x'.repeat(1e7) },
      { pi: new Array(1e7) },
      { labels: new Array(4e9) },
      { figure: { pair: new Array(4e9) } },
    ]
    const started = performance.now()
    for (const given of huge) expect(read(given)).toHaveProperty('illegal')
    expect(performance.now() - started).toBeLessThan(100)
  })
})

describe('saysTheSame', () => {
  it('compares what messages carry', () => {
    expect(saysTheSame(present, { ...present, pi: [...present.pi] }, all)).toBe(true)
    expect(saysTheSame(present, { ...present, tau: 2 }, all)).toBe(false)
    expect(saysTheSame(present, { ...present, mu: 2 }, [])).toBe(true)
    expect(saysTheSame(present, { ...present, mu: 2 }, ['mu'])).toBe(false)
  })
})
