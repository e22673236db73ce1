import { expect, test } from '@playwright/test'
import { accessibilityFaults } from './accessibility'

for (const [lang, theme, width] of [
  ['en', 'dark', 280],
  ['ko', 'light', 900],
] as const) {
  test(`everyone can use an embedded figure: ${lang}, ${theme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    for (const figure of ['simplex', 'histograms', 'derivation/gumbel-max']) {
      await page.goto('about:blank')
      await page.goto(`./#/embed/${figure}?n=20000&tau=1e9&lang=${lang}&theme=${theme}`)
      await expect(page.locator('main :is(canvas, svg, .katex)').first()).toBeVisible({ timeout: 20_000 })
      // What was corrected is said here too.
      await expect(page.getByRole('status').first()).toContainText('100')
      // A formula whose typeface comes while it is judged scrolls a frame before it takes the focus.
      await expect(async () =>
        expect(await accessibilityFaults(page, { formulas: true }), figure).toEqual([]),
      ).toPass({ timeout: 20_000 })
    }
  })
}

test('everyone can use the builder', async ({ page }) => {
  await page.goto('./#/lab?n=20000&lang=en')
  await page.getByRole('button', { name: 'Embed' }).click()
  await expect(page.frameLocator('dialog iframe').locator('canvas').first()).toBeVisible({ timeout: 20_000 })
  // A formula whose typeface comes while it is judged scrolls a frame before it takes the focus.
  for (const frame of page.frames())
    await frame.evaluate(async () => {
      await document.fonts.ready
      for (let at = 0; at < 2; at++) await new Promise(requestAnimationFrame)
    })
  expect(await accessibilityFaults(page, { frames: true, formulas: true })).toEqual([])
})
