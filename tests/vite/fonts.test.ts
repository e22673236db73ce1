import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersOf, withSubset } from '../../vite/fonts.ts'
import { renameFont } from '../../vite/renameFont.ts'

describe('the characters of a subset', () => {
  it('hold every character of the sources once, Hangul apart', () => {
    const { latin, typed, korean } = charactersOf(['<p>같은 같은 잡음</p>', 'z̃ → ✓'])
    expect(korean).toBe('같은음잡')
    for (const character of 'z̃→✓ ~\u00a0−') expect(latin.split(character)).toHaveLength(2)
    // What only a reader may type is fetched when they do.
    for (const character of 'éΩ²⇒∂') expect(typed.split(character)).toHaveLength(2)
    expect([...typed].filter((character) => latin.includes(character))).toEqual([])
  })

  it('do not depend on the order of the sources', () => {
    expect(charactersOf(['가나', 'Ω'])).toEqual(charactersOf(['Ω', '나가']))
  })
})

describe('the style sheet of the typeface', () => {
  const subsets = { latin: 'cab=', opening: '가나', korean: '다', typed: 'é' }
  const css = Object.entries(subsets).reduce(
    (code, [name, characters], at) => withSubset(code, name, characters, `/fonts/${name}-${at + 1}.woff2`),
    readFileSync('src/fonts.css', 'utf8'),
  )

  it('has the file of each subset, and names the characters of all but the Korean one', () => {
    expect(css).not.toContain('lab-sans/')
    expect(css.match(/\/fonts\/[a-z]+-\d/g)).toEqual([
      '/fonts/korean-3',
      '/fonts/opening-2',
      '/fonts/typed-4',
      '/fonts/latin-1',
    ])
    const faces = css.split('@font-face').slice(1, 5)
    expect(faces.map((face) => /unicode-range: (.*);/.exec(face)![1])).toEqual([
      'U+1100-11FF, U+3000-318F, U+A960-A97F, U+AC00-D7FF, U+FF00-FFEF',
      'U+AC00, U+B098',
      'U+E9',
      'U+3D, U+61-63',
    ])
  })

  it('sets each stand-in to the same height of a line', () => {
    const faces = css.split('@font-face').filter((face) => face.includes('size-adjust'))
    expect(faces).toHaveLength(5)
    for (const face of faces) {
      const percent = (name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)![1]) / 100
      // Pretendard's ascent and descent, in em.
      expect(percent('size-adjust') * percent('ascent-override')).toBeCloseTo(0.952, 2)
      expect(percent('size-adjust') * percent('descent-override')).toBeCloseTo(0.241, 2)
    }
  })
})

describe('a changed font', () => {
  const original = readFileSync('node_modules/pretendard/dist/public/variable/PretendardVariable.ttf')
  const count = (font: Buffer, text: string) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    let found = 0
    for (let at = font.indexOf(bytes); at >= 0; at = font.indexOf(bytes, at + 1)) found++
    return found
  }

  it('goes by another name, and keeps the notice that reserves the old one', () => {
    const changed = renameFont(original, 'Pretendard', 'LabSansWeb')
    expect(count(original, 'LabSansWeb')).toBe(0)
    expect(count(changed, 'LabSansWeb')).toBeGreaterThanOrEqual(3)
    expect(count(changed, 'Pretendard')).toBe(count(original, 'Pretendard') - count(changed, 'LabSansWeb'))
    expect(count(original, 'Copyright')).toBeGreaterThan(0)
    expect(count(changed, 'Copyright')).toBe(count(original, 'Copyright'))
  })

  it('is as long as it was', () => {
    expect(() => renameFont(original, 'Pretendard', 'Lab')).toThrow('as long as')
  })
})
