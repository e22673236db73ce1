import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asParameters,
  frameAddress,
  initialValue,
  namedValues,
  parameterNames,
  readText,
  withOwn,
  writeText,
} from '../../src/embed-element/parameterText'
import { readAddress, writeAddress } from '../../src/state/address'
import type { ParameterName } from '../../src/state/parameters'
import {
  defaultParameters,
  definitions,
  figureParameterNames,
  sharedParameterNames,
} from '../../src/state/parameterTable'
import { frozen } from '../arbitraries'
import { parameters } from '../state/arbitrary'

/** What messages carry; the lecture's steps are none of it. */
const known: readonly ParameterName[] = [...sharedParameterNames, ...figureParameterNames]

/** No text stands for none: these attributes are then left out. */
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0

describe('the parameters of the element', () => {
  it('are those of the app’s own table', () => {
    expect([...parameterNames]).toEqual(known)
    expect(parameterNames.filter((name) => 'figure' in asParameters(name, null))).toEqual(
      figureParameterNames,
    )
  })

  it('read from the address’s text are what a message says', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        for (const name of known) {
          if (isEmptyList(given[name])) continue
          const text = definitions[name].format(given[name] as never)
          const value = readText(name, text)
          expect(definitions[name].legal(value, given), `${name}=${text}`).toBe(true)
          expect(definitions[name].normalise(value as never, given), `${name}=${text}`).toEqual(given[name])
        }
      }),
      frozen,
    )
  })

  it('written as text are what the address reads', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const texts = known.flatMap((name): [ParameterName, string][] =>
          isEmptyList(given[name]) ? [] : [[name, writeText(name, given[name])]],
        )
        const address = frameAddress('index.html', 'simplex', texts)
        const read = readAddress('', address.slice('index.html'.length), { labels: [] })
        expect(read.parameters).toEqual({ ...given, steps: [] })
        expect(read.corrections).toEqual([])
      }),
      frozen,
    )
  })

  it('stand in messages where the frame looks for them', () => {
    const values = defaultParameters()
    for (const name of known)
      expect(namedValues(asParameters(name, values[name]))).toEqual([[name, values[name]]])
  })

  it('stand there too where a program writes a figure’s own beside the others, or both ways', () => {
    expect(withOwn({ tau: 2, mu: 1, k: 3, figure: { mu: 4 } })).toEqual({ tau: 2, figure: { mu: 4, k: 3 } })
    const strange = { mu: 2, figure: 'simplex' }
    expect(withOwn(strange)).toBe(strange)
  })

  it('that nobody names have the app’s own defaults', () => {
    for (const pi of [
      [0.5, 0.3, 0.2],
      [0.5, 0.5],
      [0.2, 0.2, 0.2, 0.2, 0.2],
    ]) {
      const usual = defaultParameters(pi.length === 3 ? { lang: 'ko' } : { lang: 'ko', pi })
      for (const name of known) {
        if (name === 'pi' && pi.length !== 3) continue
        const value = initialValue(name, { pi: name === 'to' ? pi : undefined, lang: 'ko' })
        expect(definitions[name].legal(value, usual), name).toBe(true)
        expect(definitions[name].normalise(value as never, usual), name).toEqual(usual[name])
      }
    }
    expect(initialValue('to', { pi: undefined, lang: 'en' })).toEqual(defaultParameters().to)
  })

  it('that are no values give what the frame refuses, not a guess', () => {
    for (const name of ['tau', 'seed', 'n', 'draw'] as const)
      for (const text of ['', ' ', 'warm', '1,2'])
        expect(definitions[name].legal(readText(name, text), defaultParameters()), `${name}=${text}`).toBe(
          false,
        )
    expect(definitions.pi.legal(readText('pi', '1,,2'), defaultParameters())).toBe(false)
    expect(definitions.pi.legal(readText('pi', ''), defaultParameters())).toBe(false)
  })
})

describe('frameAddress', () => {
  it('keeps a value from ending itself, the address or the path', () => {
    const address = frameAddress('https://a.b/index.html', 'lab', [
      ['labels', 'R&D,#1,a b'],
      ['tau', '0.5'],
    ])
    expect(address).toBe('https://a.b/index.html#/embed/lab?labels=R%26D,%231,a%20b&tau=0.5')
    const { place, parameters: read } = readAddress('', address.slice(address.indexOf('#')))
    expect(place).toEqual({ view: 'embed', figure: 'lab' })
    expect(read.labels).toEqual(['R&D', '#1', 'a b'])
  })

  it('names a derivation with its chapter', () => {
    const address = frameAddress('', 'derivation/temperature', [])
    expect(address).toBe(
      writeAddress({ view: 'embed', figure: 'derivation', chapter: 'temperature' }, defaultParameters(), [], {
        prescribed: { lang: 'en' },
      }),
    )
  })
})
