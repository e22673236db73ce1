import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaceRule, isInRange, neededFaces } from '../../../../src/share/export/picture/fontFaces'

const face = (family: string, unicodeRange: string): FaceRule => ({
  ...{ family, unicodeRange },
  weight: '400 700',
  url: `${family}.woff2`,
})

const latin = face('Lab Sans', 'U+0-10FF, U+1200-2FFF')
const korean = face('Lab Sans', 'U+1100-11FF, U+AC00-D7FF')
const rules = [latin, korean, face('KaTeX_Main', '')]

describe('the faces that a picture needs', () => {
  it('are those of its characters: an English one holds no Hangul', () => {
    expect(neededFaces(rules, "'Lab Sans', sans-serif", 'Every draw')).toEqual([latin])
    expect(neededFaces(rules, 'Lab Sans', '표본')).toEqual([korean])
    expect(neededFaces(rules, 'Lab Sans', '표본 z')).toEqual([latin, korean])
  })

  it('are the later of two whose ranges overlap, as in the page', () => {
    const opening = face('Lab Sans', 'U+D45C')
    expect(neededFaces([korean, opening], 'Lab Sans', '표')).toEqual([opening])
    expect(neededFaces([korean, opening], 'Lab Sans', '표본')).toEqual([korean, opening])
  })
})

describe('a unicode-range', () => {
  it('holds just what lies between its ends', () => {
    const code = fc.integer({ min: 0, max: 0x10ffff })
    fc.assert(
      fc.property(code, code, code, (one, other, asked) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const range = `U+41, u+${from.toString(16)}-${to.toString(16)}`
        expect(isInRange(range, asked)).toBe(asked === 0x41 || (asked >= from && asked <= to))
      }),
    )
  })

  it('may stand for many by question marks, and for all by nothing', () => {
    expect([0x3000, 0x30ff, 0x3100].map((code) => isInRange('U+30??', code))).toEqual([true, true, false])
    expect(isInRange('', 0xac00)).toBe(true)
  })
})
