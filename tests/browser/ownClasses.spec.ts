import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { typeOver } from './drivers'
import { test } from './samePage'

const paste = async (page: Page, text: string) => {
  await page.getByRole('button', { name: 'Paste numbers' }).first().click()
  await typeOver(page.getByRole('dialog').getByRole('textbox'), text)
}

const kept = (page: Page) => page.locator('[data-reading="kept"]').first()

/** The fraction counted and the exact probability, in percent. */
const keptNumbers = async (page: Page) =>
  [...((await kept(page).textContent()) ?? '').matchAll(/([\d.]+)\s?%/g)].map(([, percent]) =>
    Number(percent),
  )

test.describe('a move of π', () => {
  for (const place of ['lab', 'embed/histograms'])
    test(`says how many draws keep their winner, beside the exact probability, in ${place}`, async ({
      page,
    }) => {
      await page.goto(`./#/${place}?lang=en&pi=0.5,0.3,0.2`)
      if (place !== 'lab') await page.getByText('More controls').first().waitFor()
      await expect(kept(page)).toHaveText(/^Move π/)
      const field = page.getByLabel('Probability of class 1 (type a value)')
      await typeOver(field, '0.6')
      await field.press('Enter')
      // The others give in proportion: (.6, .24, .16), of which 0.9 exactly keep their winner.
      await expect(kept(page)).toHaveText(/exact probability 90\.00\s?%/)
      const [counted, exact] = await keptNumbers(page)
      expect(exact).toBe(90)
      expect(Math.abs(counted! - 90)).toBeLessThan(0.35)
    })

  test('counts from where the move began: keys that follow each other are one move', async ({ page }) => {
    await page.goto('./#/lab?lang=en&pi=0.5,0.3,0.2')
    const slider = page.getByRole('slider', { name: 'Probability of class 1' })
    await slider.focus()
    // Nothing is waited for between the keys: a second apart they would be two moves.
    for (const key of ['PageDown', 'PageUp'])
      for (let press = 0; press < 5; press++) await page.keyboard.press(key)
    await expect.poll(async () => (await keptNumbers(page))[1]).toBe(100)
    for (let press = 0; press < 5; press++) await page.keyboard.press('PageDown')
    await expect(kept(page)).toHaveText(/in this move/)
    await expect.poll(async () => (await keptNumbers(page))[1]).toBeLessThan(90)
  })
})

test.describe('pasted numbers', () => {
  test('are read as what the reader says they are, and become the classes', async ({ page }) => {
    await page.goto('./#/lab?lang=en')
    await paste(page, 'umbrella: 2\ncoat: 1\nhat: 0.5')
    const dialog = page.getByRole('dialog')
    const use = dialog.getByRole('button', { name: 'Use these classes' })
    await expect(dialog).toContainText('They do not sum to 1, so they look like logits.')
    await expect(use).toHaveAttribute('aria-disabled', 'true')
    await dialog.getByRole('radio', { name: 'probabilities' }).check()
    await expect(dialog.getByRole('listitem').first()).toHaveText('umbrella 57.14%')
    await dialog.getByRole('radio', { name: 'logits' }).check()
    await expect(dialog.getByRole('listitem').first()).toHaveText('umbrella 62.85%')
    expect(await accessibilityFaults(page, { within: 'dialog', rules: 'all' })).toEqual([])
    await use.click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByLabel('Probability of class umbrella (type a value)')).toHaveValue(/^0\.628/)
    await expect(page).toHaveURL(/labels=umbrella,coat,hat/)
    await expect(page.locator('[data-reading="entropy"]')).toHaveText(
      /^Entropy 1\.31 bits: that of 2\.47 equally likely classes/,
    )
  })

  test('that are negative can only be logits: nothing is asked', async ({ page }) => {
    await page.goto('./#/lab?lang=en')
    await paste(page, '[1.5, -0.5, 0, -2]')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('They can only be logits')
    await expect(dialog.getByRole('radio')).toHaveCount(0)
    await dialog.getByRole('button', { name: 'Use these classes' }).click()
    await expect(page.getByLabel(/^Probability of class \d \(type a value\)$/)).toHaveCount(4)
  })

  test('that can not be read are told in words, and change nothing', async ({ page }) => {
    await page.goto('./#/lab?lang=en')
    await paste(page, '0.5, many, 0.2')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('“many” is not a number.')
    await expect(dialog.getByRole('button', { name: 'Use these classes' })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await page.keyboard.press('Escape')
    await expect(page.getByLabel('Probability of class 1 (type a value)')).toHaveValue('0.50')
  })

  test('fit a phone of 320 pixels, in Korean', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./#/lab?lang=ko')
    await page.getByRole('button', { name: '숫자 붙여넣기' }).click()
    await typeOver(page.getByRole('dialog').getByRole('textbox'), '가나다라마바사: 0.5\n나: 0.5')
    await expect(page.getByRole('dialog')).toContainText('합이 1이므로 확률로 보입니다.')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  })
})
