import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCssColor } from '../../../../src/share/export/picture/cssColor'

const byte = fc.integer({ min: 0, max: 255 })

describe('a computed colour', () => {
  it('of bytes is those bytes', () => {
    fc.assert(
      fc.property(byte, byte, byte, (...rgb) => {
        const hex = `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`
        expect(readCssColor(`rgb(${rgb.join(', ')})`)).toEqual({ hex, alpha: 1 })
        expect(readCssColor(`color(srgb ${rgb.map((value) => value / 255).join(' ')} / 0.25)`)).toEqual({
          hex,
          alpha: 0.25,
        })
      }),
    )
  })

  // The corners of sRGB in OKLab, as the reference implementation gives them.
  it.each([
    ['oklab(1 0 0)', '#ffffff'],
    ['oklab(0 0 0)', '#000000'],
    ['oklab(0.627955 0.224863 0.125846)', '#ff0000'],
    ['oklab(0.86644 -0.233888 0.179498)', '#00ff00'],
    ['oklab(0.452014 -0.032457 -0.311528)', '#0000ff'],
    ['oklab(0.599871 0 0)', '#808080'],
  ])('%s is %s', (text, hex) => {
    expect(readCssColor(text)).toEqual({ hex, alpha: 1 })
  })

  it('may be seen through', () => {
    expect(readCssColor('rgba(0, 0, 0, 0)')).toEqual({ hex: '#000000', alpha: 0 })
    expect(readCssColor('transparent')).toEqual({ hex: '#000000', alpha: 0 })
    expect(readCssColor('oklab(0.599871 0 0 / 50%)')).toEqual({ hex: '#808080', alpha: 0.5 })
  })

  it('is none where it is something else', () => {
    for (const text of ['none', 'url("#a")', '', 'lab(50 0 0)', 'color(display-p3 1 0 0)'])
      expect(readCssColor(text)).toBeNull()
  })
})
