import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selectedDraw } from '../../../src/figures/selectedDraw'
import { stateRecord, writeJson } from '../../../src/share/export/record/stateRecord'
import { readAddress, writeAddress } from '../../../src/state/address'
import { figureParameterNames, parameterNames } from '../../../src/state/parameterTable'
import { version } from '../../../src/state/version'
import { frozen } from '../../arbitraries'
import { parameters } from '../../state/arbitrary'

describe('the state as JSON', () => {
  it('holds every parameter exactly, and a link that opens them again', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const link = `https://example.org/${writeAddress({ view: 'lab' }, given)}`
        const read = JSON.parse(writeJson(stateRecord(given, link)))
        expect([read.app, read.version, read.format]).toEqual(['Gumbel-Softmax Lab', version, 1])
        const { figure, ...shared } = read.parameters
        expect({ ...shared, ...figure }).toEqual(given)
        expect(Object.keys(figure)).toEqual(figureParameterNames)
        expect(new Set([...Object.keys(shared), ...Object.keys(figure)])).toEqual(new Set(parameterNames))
        for (const address of [read.link.slice('https://example.org/'.length), read.address])
          expect(readAddress('', address, { lang: given.lang }).parameters).toEqual(given)
      }),
      frozen,
    )
  })

  it('holds the selected draw; a score of −∞ is null', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const { draw } = JSON.parse(writeJson(stateRecord(given, '#/lab')))
        const {
          logit: _,
          score,
          ...shown
        } = selectedDraw(given.seed, given.draw, given.pi, given.tau, given.scale)
        expect(draw).toEqual({ ...shown, score: score.map((value) => (value === -Infinity ? null : value)) })
      }),
      frozen,
    )
  })

  it('is JSON whatever it holds, lists of plain values on one line', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      frozen,
    )
    expect(writeJson({ pi: [0.5, 0.5], of: { labels: ['a', 'b'] } })).toBe(
      '{\n  "pi": [0.5, 0.5],\n  "of": {\n    "labels": ["a", "b"]\n  }\n}',
    )
  })
})
