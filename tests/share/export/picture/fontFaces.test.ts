import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FaceRule, isInRange, neededFaces } from '../../../../src/share/export/picture/fontFaces'
import type { FaceUse } from '../../../../src/share/export/picture/sketch'

const face = (family: string, own: Partial<FaceRule> = {}): FaceRule => ({
  family,
  weights: [400, 400],
  italic: false,
  unicodeRange: '',
  url: `${family}.woff2`,
  ...own,
})

const latin = face('Lab Sans', { weights: [400, 700], unicodeRange: 'U+0-10FF, U+1200-2FFF' })
const korean = face('Lab Sans', { weights: [400, 700], unicodeRange: 'U+1100-11FF, U+AC00-D7FF' })
const roman = face('KaTeX_Main')
const bold = face('KaTeX_Main', { weights: [700, 700] })
const slanted = face('KaTeX_Main', { italic: true })
const mathItalic = face('KaTeX_Math', { italic: true })
const rules = [latin, korean, roman, bold, slanted, mathItalic]

const use = (text: string, families: string[], own: Partial<FaceUse> = {}): FaceUse => ({
  families,
  weight: 400,
  italic: false,
  characters: new Set([...text].map((character) => character.codePointAt(0)!)),
  ...own,
})

describe('the faces that a picture needs', () => {
  it('are those of its characters: an English one holds no Hangul', () => {
    expect(neededFaces(rules, [use('Every draw', ['Lab Sans', 'sans-serif'])])).toEqual([latin])
    expect(neededFaces(rules, [use('표본', ['Lab Sans'])])).toEqual([korean])
    expect(neededFaces(rules, [use('표본 z', ['Lab Sans'])])).toEqual([latin, korean])
  })

  it('are those of its weight and slant, each once', () => {
    const main = ['KaTeX_Main', 'serif']
    expect(neededFaces(rules, [use('1', main), use('2', main)])).toEqual([roman])
    expect(neededFaces(rules, [use('1', main, { weight: 700 })])).toEqual([bold])
    expect(neededFaces(rules, [use('1', main, { italic: true })])).toEqual([slanted])
    expect(neededFaces(rules, [use('1', main, { weight: 600 })])).toEqual([bold])
  })

  it('are the later of two whose ranges overlap, as in the page', () => {
    const opening = face('Lab Sans', { weights: [400, 700], unicodeRange: 'U+D45C' })
    const [all, uses] = [[korean, opening], ['Lab Sans']]
    expect(neededFaces(all, [use('표', uses)])).toEqual([opening])
    expect(neededFaces(all, [use('표본', uses)])).toEqual([korean, opening])
  })

  it('are the nearest where the family has no such face', () => {
    expect(neededFaces(rules, [use('k', ['KaTeX_Math'])])).toEqual([mathItalic])
  })

  it('are those of the next family too, where the first may lack the letter', () => {
    expect(neededFaces(rules, [use('표', ['KaTeX_Main', 'Lab Sans'])])).toEqual([korean, roman])
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
