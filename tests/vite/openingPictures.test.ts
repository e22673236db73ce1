import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { temperatureAt } from '../../src/modes/opening/OpeningFigure'
import { oembed } from '../../vite/oembed'
import { frozenNoise, shareCard } from '../../vite/openingPictures'

const theme = readFileSync('src/theme.css', 'utf8')
const animation = frozenNoise(theme)

describe('the README’s animation', () => {
  it('is the one that the code draws: `npm run pictures` draws it anew', () => {
    expect(readFileSync('docs/frozen-noise.svg', 'utf8')).toBe(animation)
  })

  it('is at most 1.5 MB and asks for nothing from elsewhere', () => {
    expect(animation.length).toBeLessThan(1.5e6)
    expect(animation).not.toMatch(/href|url\(|<script/)
  })

  it('turns each path into others of the very same commands, so that a dot keeps its identity on the way', () => {
    const values = [...animation.matchAll(/attributeName="d" values="([^"]+)"/g)].map(([, all]) =>
      all!.split(';'),
    )
    expect(values).toHaveLength(5)
    for (const frames of values) {
      const commands = frames.map((d) => d.replace(/[-\d. ]+/g, ' '))
      expect(new Set(commands).size).toBe(1)
    }
  })

  it('moves the dots, and has as many as the opening', () => {
    const [classes] = [
      [...animation.matchAll(/<path d="(M[^"]+)" fill="#\w+" stroke="#\w+" stroke-width="0.7"/g)],
    ]
    const dots = classes!.slice(0, 3).map(([, d]) => d!.match(/M/g)!.length)
    expect(dots.reduce((a, b) => a + b)).toBe(300)
  })

  it('stands still where less motion is asked for', () => {
    expect(animation).toContain(
      '@media(prefers-reduced-motion:reduce){.still{display:inline}.moving{display:none}}',
    )
  })
})

describe('the card of a link', () => {
  it('is 1200 × 630 and says the page’s question', () => {
    const card = shareCard(theme)
    expect(card).toContain('viewBox="0 0 1200 630"')
    expect(card).toContain('picks at random?')
    expect(card.match(/M/g)!.length).toBeGreaterThan(300)
  })
})

describe('the introduction', () => {
  it('begins and ends at the reader’s own temperature', () => {
    for (const tau of [0.01, 0.3, 1, 100]) {
      expect(temperatureAt(0, tau)).toBe(tau)
      expect(temperatureAt(1, tau)).toBeCloseTo(tau, 12)
    }
  })

  it('turns at a colder temperature, or from a cold one at a hotter', () => {
    expect(temperatureAt(1 / 2, 1)).toBeCloseTo(0.1)
    expect(temperatureAt(1 / 2, 0.1)).toBeCloseTo(2)
  })
})

describe('the card that sites make of a link (oEmbed)', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('shows the opening’s picture, and the simplex where the site lies', () => {
    vi.stubEnv('PUBLIC_URL', 'https://example.org/lab')
    const plugin = oembed() as unknown as {
      configResolved: (config: { mode: string; envDir: string }) => void
      generateBundle: (this: { emitFile: (file: { source: string }) => void }) => void
    }
    plugin.configResolved({ mode: 'production', envDir: '.' })
    const files: string[] = []
    plugin.generateBundle.call({ emitFile: ({ source }) => files.push(source) })
    expect(files.map((file) => JSON.parse(file))).toEqual([
      expect.objectContaining({
        thumbnail_url: 'https://example.org/lab/card.png',
        thumbnail_width: 1200,
        thumbnail_height: 630,
        html: expect.stringContaining('src="https://example.org/lab/#/embed/simplex"'),
      }),
    ])
  })
})
