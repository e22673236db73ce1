import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { rowsWith } from './combinations'
import { readAloud } from './readAloud'

const sizes = { phone: { width: 320, height: 640 }, laptop: { width: 1440, height: 900 } }
/** The fullest on a phone. */
const places = [
  'lab?pi=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16',
  '',
  'lab?pi=0.5,0.3,0.2',
  'lab?pi=1,1',
  'lab?pi=1,2,3,4',
]

// Each pair of size, language and theme occurs once.
const readers = [
  ['phone', 'en', 'light'],
  ['laptop', 'en', 'dark'],
  ['phone', 'ko', 'dark'],
  ['laptop', 'ko', 'light'],
] as const

for (const reader of readers) {
  const [device, lang, theme] = reader
  test(`everyone can use the page: ${device}, ${lang}, ${theme}`, async ({ page }) => {
    test.slow()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.setViewportSize(sizes[device])
    for (const place of rowsWith(reader, places, readers)) {
      await page.goto(`./#/${place}${place.includes('?') ? '&' : '?'}lang=${lang}&theme=${theme}`)
      await expect(page.locator('#root h1')).toBeVisible()
      if (/^(?:lab|lesson\/)/.test(place)) await page.locator('[aria-busy="false"]').waitFor()
      if (place.startsWith('lab'))
        await expect(page.locator('[data-settled="true"]')).toBeVisible({ timeout: 30_000 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${place} is wider than the screen`).toBeLessThanOrEqual(0)
      expect(await accessibilityFaults(page)).toEqual([])
    }
    expect(faults).toEqual([])
  })
}

for (const lang of ['en', 'ko'])
  test(`what a screen reader comes by in the opening, the lab and a derivation is kept: ${lang}`, async ({
    page,
  }) => {
    for (const [name, place] of [
      ['opening', ''],
      ['lab', 'lab'],
      ['derivation', 'embed/derivation/gumbel-max'],
    ]) {
      await page.goto(`./#/${place}?lang=${lang}`)
      const main = page.locator('#root main')
      await main.locator(':is(canvas, svg, .katex):visible').first().waitFor()
      if (name === 'lab') {
        await page.locator('[data-settled="true"]').waitFor()
        await page.locator('[aria-busy="false"]').waitFor()
        // How often the noise was passed over depends on when the page was seen.
        await page.getByTestId('noise-drawn').evaluate((line) => line.remove())
      }
      expect(await readAloud(main)).toMatchSnapshot(`${name}-${lang}.txt`)
    }
  })

/** Which words of its pictures are cut or lie over others, and what is wider than the page. Runs within it. */
function faultsOfWords(): string[] {
  const faults: string[] = []
  const seen = { opacityProperty: true, visibilityProperty: true }
  const end = window.innerWidth
  for (const svg of document.querySelectorAll('svg:not(button svg)')) {
    const room = svg.getBoundingClientRect()
    if (room.width < 40 || !svg.checkVisibility(seen)) continue
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility(seen))
    const lines = texts.flatMap((text, of) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return Array.from(range.getClientRects(), (rect) => ({ rect, of, words: text.textContent }))
    })
    for (const [at, { rect, of, words }] of lines.entries()) {
      if (rect.left < Math.max(0, room.left - 8) || rect.right > Math.min(end, room.right + 8))
        faults.push(`“${words}” leaves its picture`)
      for (const other of lines.slice(at + 1)) {
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
        const along = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
        if (of !== other.of && across > 3 && along > 0.5 * Math.min(rect.height, other.rect.height))
          faults.push(`“${words}” lies over “${other.words}”`)
      }
    }
  }
  if (document.documentElement.scrollWidth > end) faults.push('the page is too wide')
  return faults
}

/** As far apart as a reader may ask for, WCAG 2.2, 1.4.12. */
const spacedText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

for (const [lang, width, places] of [
  ['en', 390, ['lab', 'lesson/gradient', 'lesson/in-use']],
  ['ko', 1366, ['lesson/temperature', 'lesson/gradient', 'lab']],
] as const)
  test(`text that a reader spaces out, on the page as it stands, is whole: ${lang}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    // A reader's extension asks no policy.
    const bare = readFileSync('dist/index.html', 'utf8').replace(/ data-policy="[^"]*"/, '')
    await page.route('./', (route) => route.fulfill({ contentType: 'text/html', body: bare }))
    const heading = page.locator('#root h1')
    let before = ''
    for (const place of places) {
      await page.goto(`./#/${place}?lang=${lang}&n=10000`)
      await expect(heading).not.toHaveText(before)
      before = (await heading.textContent()) ?? ''
      await page.locator('[aria-busy="false"]').waitFor()
      if (place === places[0]) await page.addStyleTag({ content: spacedText })
      for (const figure of await page.locator('figure').all()) {
        await figure.scrollIntoViewIfNeeded()
        await expect(figure.locator('svg:not(button svg), canvas').first()).toBeVisible()
      }
      await expect(page.locator('[data-settled="false"]')).toHaveCount(0)
      // What was measured before the style sheet came is measured anew.
      await expect.poll(() => page.evaluate(faultsOfWords), { message: place, timeout: 10_000 }).toEqual([])
    }
  })
