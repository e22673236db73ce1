import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classDash, classSymbol } from '../../src/plots/palette/palette'

const themes = ['light', 'dark'] as const
type ThemeName = (typeof themes)[number]
type Triple = readonly [number, number, number]

const css = readFileSync(new URL('../../src/theme.css', import.meta.url), 'utf8')

/** The first declaration of a token, its two colours as linear-light RGB in 0 … 1. */
function token(name: string): Record<ThemeName, Triple> {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  if (!pair) throw new Error(`theme.css says no --${name}`)
  const linear = (hex: string): Triple => {
    const channel = (at: number) => {
      const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    }
    return [channel(1), channel(3), channel(5)]
  }
  return { light: linear(pair[1]!), dark: linear(pair[2]!) }
}

/** Contrast of WCAG 2.2. */
function contrast(one: Triple, other: Triple): number {
  const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

const times = (matrix: readonly number[], [a, b, c]: Triple): Triple =>
  [0, 3, 6].map((at) =>
    Math.max(0, matrix[at]! * a + matrix[at + 1]! * b + matrix[at + 2]! * c),
  ) as unknown as Triple

/** Full dichromacy (Machado, Oliveira & Fernandes 2009, severity 1), on linear RGB. */
const eyes = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanope: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranope: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanope: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

/** OKLab (Ottosson 2020) of linear RGB; a step of 0.02 is just seen. */
function oklab(rgb: Triple): Triple {
  const cone = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
      0.2817188376, 0.6299787005,
    ],
    rgb,
  ).map(Math.cbrt)
  const [l, m, s] = cone as unknown as Triple
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** The smallest distance at which any of the four eyes sees two colours. */
const apart = (one: Triple, other: Triple): number =>
  Math.min(
    ...Object.values(eyes).map((eye) => {
      const [a, b] = [oklab(times(eye, one)), oklab(times(eye, other))]
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
    }),
  )

/** A colour through which the ground shows, as browsers mix them: as they are encoded, not as light. */
function over(color: Triple, ground: Triple, opacity: number): Triple {
  const encode = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)
  const decode = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return color.map((channel, at) =>
    decode(opacity * encode(channel) + (1 - opacity) * encode(ground[at]!)),
  ) as unknown as Triple
}

const frameCss = readFileSync(new URL('../../src/plots/frame/frame.module.css', import.meta.url), 'utf8')

/** How opaque a rule of the plots' style sheet fills while nothing is lit. */
const opacityOf = (rule: string): number =>
  Number(
    new RegExp(`\\n${rule.replace(/[.[\]]/g, '\\$&')} \\{[^}]*fill-opacity: (?:calc\\()?([\\d.]+)`).exec(
      frameCss,
    )![1],
  )

const classes = Array.from({ length: 16 }, (_, k) => token(`class-${k + 1}`))

describe.each(themes)('the colours of the %s theme', (theme) => {
  const grounds = ['paper', 'raised', 'wash'].map((name) => token(name)[theme])

  it.each(['ink', 'soft', 'noise', 'gradient', 'warning'])(
    'let --%s be read as text on every ground',
    (name) => {
      for (const ground of grounds) expect(contrast(token(name)[theme], ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('let every class be read as text on every ground', () => {
    for (const color of classes)
      for (const ground of grounds) expect(contrast(color[theme], ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('draw the focus ring and lines that say something at 3:1', () => {
    for (const name of ['focus', 'faint'])
      for (const ground of grounds) expect(contrast(token(name)[theme], ground)).toBeGreaterThanOrEqual(3)
  })

  it('draw bars at 3:1 from the page', () => {
    const paper = token('paper')[theme]
    const bars = [...classes, token('noise')].map((color) => over(color[theme], paper, opacityOf('.bar')))
    bars.push(over(token('soft')[theme], paper, opacityOf('.bar[data-tone="soft"]')))
    for (const bar of bars) expect(contrast(bar, paper)).toBeGreaterThanOrEqual(3)
  })

  it('set any two classes apart by shape, or by colour to normal and colour-blind eyes alike', () => {
    for (let i = 0; i < 16; i++)
      for (let j = i + 1; j < 16; j++)
        if (classSymbol(i) === classSymbol(j) || classDash(i) === classDash(j))
          expect(apart(classes[i]![theme], classes[j]![theme])).toBeGreaterThanOrEqual(0.08)
  })

  it('never lend a class the colour of noise, of a gradient or of ink', () => {
    for (const name of ['noise', 'gradient', 'ink'])
      for (const color of classes) {
        const normal = [oklab(color[theme]), oklab(token(name)[theme])] as const
        expect(Math.hypot(...normal[0].map((v, at) => v - normal[1][at]!))).toBeGreaterThanOrEqual(0.05)
      }
  })
})

it('gives eight classes eight shapes and eight dashes', () => {
  for (const cue of [classSymbol, classDash]) {
    expect(new Set(Array.from({ length: 8 }, (_, k) => cue(k))).size).toBe(8)
    expect(cue(8)).toBe(cue(0))
  }
})

it('has no !important', () => {
  expect(css).not.toContain('!important')
})
