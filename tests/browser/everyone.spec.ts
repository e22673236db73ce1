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
      if (name === 'opening') {
        // It plays once by itself; a key ends that.
        await expect(main.getByRole('slider')).not.toHaveAttribute('aria-valuetext', /= 1$/)
        await page.keyboard.press('Shift')
      }
      expect(await readAloud(main)).toMatchSnapshot(`${name}-${lang}.txt`)
    }
  })

/** Texts of pictures that are clipped or overlap, and whether the page is wider than the window. Runs in the page. */
function textFaults(): string[] {
  const faults: string[] = []
  const seen = { opacityProperty: true, visibilityProperty: true }
  const end = window.innerWidth
  let count = 0
  for (const svg of document.querySelectorAll('svg:not(button svg)')) {
    const bounds = svg.getBoundingClientRect()
    if (bounds.width < 40 || !svg.checkVisibility(seen)) continue
    const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility(seen))
    const lines = texts.flatMap((text, owner) => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return Array.from(range.getClientRects(), (rect) => ({ rect, owner, words: text.textContent }))
    })
    count += lines.length
    for (const [at, { rect, owner, words }] of lines.entries()) {
      if (rect.left < Math.max(0, bounds.left - 8) || rect.right > Math.min(end, bounds.right + 8))
        faults.push(`“${words}” leaves its picture`)
      for (const other of lines.slice(at + 1)) {
        const overlapX = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
        const overlapY = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
        if (
          owner !== other.owner &&
          overlapX > 3 &&
          overlapY > 0.5 * Math.min(rect.height, other.rect.height)
        )
          faults.push(`“${words}” lies over “${other.words}”`)
      }
    }
  }
  if (count === 0) faults.push('no text of a picture is seen')
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
  test(`text spacing set by a reader after the load clips and overlaps nothing: ${lang}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    // An extension is not bound by the page's policy.
    const bare = readFileSync('dist/index.html', 'utf8').replace(/ data-policy="[^"]*"/, '')
    await page.route('./', (route) => route.fulfill({ contentType: 'text/html', body: bare }))
    const heading = page.locator('#root h1')
    let before = ''
    for (const place of places) {
      await page.goto(`./#/${place}?lang=${lang}&n=10000`)
      await expect(heading).not.toHaveText(before)
      before = (await heading.textContent()) ?? ''
      await page.locator('[aria-busy="false"]').waitFor()
      if (place === places[0]) {
        // What was measured without the sheet is rendered anew.
        await heading.evaluate((old) => old.setAttribute('data-old', ''))
        await page.addStyleTag({ content: spacedText })
        await expect(page.locator('[data-old]')).toHaveCount(0)
        await page.locator('[aria-busy="false"]').waitFor()
      }
      expect(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe('normal')
      for (const figure of await page.locator('figure').all()) {
        await figure.scrollIntoViewIfNeeded()
        await expect(figure.locator('svg:not(button svg), canvas').first()).toBeVisible()
      }
      await expect(page.locator('[data-settled="false"]')).toHaveCount(0)
      await expect.poll(() => page.evaluate(textFaults), { message: place, timeout: 10_000 }).toEqual([])
    }
  })
