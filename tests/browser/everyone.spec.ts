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
