import { expect } from '@playwright/test'
import { test } from './faultless'

test('the builder shows what was chosen live, and writes what to paste', async ({ page }) => {
  await page.goto('./#/lab?lang=en&n=20000&tau=0.3&seed=7')
  await page.getByRole('button', { name: 'Embed' }).click()
  const dialog = page.getByRole('dialog')
  const figure = page.frameLocator('dialog iframe')
  await expect(figure.locator('canvas').first()).toBeVisible({ timeout: 20_000 })
  const snippet = dialog.locator('pre')
  await expect(snippet).toContainText(
    '<gumbel-softmax figure="simplex" tau="0.3" seed="7" n="20000"></gumbel-softmax>',
  )

  await dialog.getByLabel('Figure', { exact: true }).selectOption('histograms')
  await dialog.getByLabel('seed').check()
  await dialog.getByLabel('한국어').check()
  await dialog.getByLabel('Where to put it').selectOption('iframe')
  await expect(snippet).toContainText(
    '#/embed/histograms?tau=0.3&amp;seed=7&amp;n=20000&amp;hide=seed&amp;lang=ko',
  )
  await expect(figure.getByRole('slider', { name: '온도' })).toBeVisible({ timeout: 20_000 })
  await expect(figure.getByRole('heading').first()).toBeVisible()

  // The frame is as tall as the figure asks for.
  await expect
    .poll(async () => {
      const [asked, given] = await Promise.all([
        figure.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height)),
        dialog.locator('iframe').evaluate((frame) => frame.clientHeight),
      ])
      return asked - given
    })
    .toBe(0)
  expect(await snippet.textContent()).toMatch(/height: \d{3,4}px/)

  // The preview shows all of it, and one panel where that is chosen.
  const seen = await dialog.locator('iframe').evaluate((frame) => {
    const { height, width } = frame.getBoundingClientRect()
    const room = frame.parentElement!.getBoundingClientRect()
    return { below: Math.round(height - room.height), beside: Math.round(width - room.width) }
  })
  expect(seen.below).toBeLessThanOrEqual(0)
  expect(seen.beside).toBeLessThanOrEqual(0)
  await dialog.getByLabel('Figure', { exact: true }).selectOption('gradient')
  await dialog.getByLabel('Panel').selectOption('arrows')
  await expect(snippet).toContainText('part=arrows')
  await dialog.getByLabel('Where to put it').selectOption('reveal')
  await expect(snippet).toContainText('?host=reveal&amp;type=stage#/embed/gradient')
  await expect(snippet).toContainText('width="920" height="640"')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
