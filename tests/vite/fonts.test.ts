import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersOf, withSubsets } from '../../vite/fonts.ts'
import { renameFont } from '../../vite/renameFont.ts'

describe('the characters of a subset', () => {
  it('hold every character of the sources once, Hangul apart', () => {
    const { latin, korean } = charactersOf(['<p>같은 같은 잡음</p>', 'z̃ → ✓'])
    expect(korean).toBe('같은음잡')
    for (const character of 'z̃→✓ ~é') expect(latin.split(character)).toHaveLength(2)
  })

  it('do not depend on the order of the sources', () => {
    expect(charactersOf(['가나', 'Ω'])).toEqual(charactersOf(['Ω', '나가']))
  })
})

describe('the style sheet of the typeface', () => {
  const css = withSubsets(readFileSync('src/fonts.css', 'utf8'), '가나', {
    latin: '/fonts/latin-1.woff2',
    opening: '/fonts/opening-2.woff2',
    korean: '/fonts/korean-3.woff2',
  })

  it('has the file of each subset, and for the opening’s its syllables alone', () => {
    expect(css).not.toContain('lab-sans/')
    expect(css.match(/\/fonts\/[a-z]+-\d/g)).toEqual([
      '/fonts/korean-3',
      '/fonts/opening-2',
      '/fonts/latin-1',
    ])
    expect(css).toContain('unicode-range: U+AC00, U+B098;')
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
