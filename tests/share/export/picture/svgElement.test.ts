import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coordinate, legalXml } from '../../../../src/share/export/picture/svgElement'

/** Characters of XML 1.0, production 2. */
const isLegal = (text: string) =>
  [...text].every((character) => {
    const code = character.codePointAt(0)!
    return (
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 0x20 && code <= 0xd7ff) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code >= 0x10000
    )
  })

/** Halves of surrogate pairs too, each by itself and in pairs. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes))

it('writes nothing that XML forbids, whatever a class is called, and all else as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const written = legalXml(text)
      return isLegal(written) && (written === text || !isLegal(text))
    }),
  )
  expect(legalXml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc')
})

it('writes coordinates to the hundredth, never −0', () => {
  expect([1 / 3, -0.001, 12, 1e-9, 250.005].map(coordinate)).toEqual(['0.33', '0', '12', '0', '250.01'])
})
