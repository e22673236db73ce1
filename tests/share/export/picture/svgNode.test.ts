import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coordinate, svgNode, writeXml } from '../../../../src/share/export/picture/svgNode'

/** What an XML parser reads in place of the entities that are written. */
const readBack = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

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

const anyText = fc.string({ unit: 'binary' })

describe('a node as XML', () => {
  it('keeps every text that XML can hold, in an element and in an attribute', () => {
    fc.assert(
      fc.property(anyText.filter(isLegal), (text) => {
        const [, attribute, content] = /^<text a="([^"<]*)">([^<]*)<\/text>$/.exec(
          writeXml(svgNode('text', { a: text }, [text])),
        )!
        expect([attribute!, content!].map(readBack)).toEqual([text, text])
      }),
    )
  })

  it('holds nothing that XML forbids, whatever a class is called', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isLegal(writeXml(text))))
    expect(writeXml('a\u0000b\ud800c')).toBe('a\ufffdb\ufffdc')
  })

  it('leaves out what is not there', () => {
    expect(writeXml(svgNode('g', { id: undefined, x: 1 }, [null, svgNode('path', { d: 'M0,0' })]))).toBe(
      '<g x="1"><path d="M0,0"/></g>',
    )
  })

  it('writes coordinates to the hundredth, never −0', () => {
    expect([1 / 3, -0.001, 12, 1e-9, 250.005].map(coordinate)).toEqual(['0.33', '0', '12', '0', '250.01'])
  })
})
