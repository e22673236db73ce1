import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { typeOver } from './drivers'
import { test } from './samePage'

const pinnedBars = (page: Page) => page.locator('svg [data-pinned]')
const pinnedDots = (page: Page) => page.locator('div[data-pinned] canvas')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The outlines of the live bars' pinned counterparts. */
const outlines = (page: Page) =>
  pinnedBars(page)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))

test('a pinned picture stays under the moving one, and both are in the link', async ({ page }) => {
  await page.goto('./#/lab?lang=en&tau=0.2')
  await button(page, 'Pin this picture').hover()
  const place = await button(page, 'Pin this picture').boundingBox()
  await button(page, 'Pin this picture').click()
  await expect(button(page, 'Pin the present one')).toBeFocused()
  expect(await button(page, 'Pin the present one').boundingBox(), 'it stays under the pointer').toEqual(place)
  await expect(pinnedBars(page)).toHaveCount(3)
  await expect(pinnedDots(page)).toHaveCount(2)
  const before = await outlines(page)
  const tau = page.getByLabel('Temperature (type a value)')
  await typeOver(tau, '2')
  await tau.press('Enter')
  await expect(page.getByText('Pinned, pale: π = (0.5, 0.3, 0.2), τ = 0.2.')).toBeVisible()
  expect(await outlines(page)).toEqual(before)
  await expect(page).toHaveURL(/tau=2.*pin=0\.5,0\.3,0\.2:0\.2/)
  await page.reload()
  await expect(pinnedBars(page)).toHaveCount(3)
  expect(await outlines(page)).toEqual(before)
  await button(page, 'Swap').click()
  await expect(tau).toHaveValue('0.2')
  await expect(page).toHaveURL(/tau=0\.2.*pin=0\.5,0\.3,0\.2:2/)
  await button(page, 'Unpin').click()
  await expect(button(page, 'Unpin')).toBeFocused()
  await expect(pinnedBars(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/pin=/)
  // What was counted for the first pin is remembered.
  await button(page, 'Pin this picture').click()
  await expect(pinnedBars(page)).toHaveCount(3)
})

test('another number of classes leaves it, and a link that can not be read says so', async ({ page }) => {
  await page.goto('./#/lab?lang=en&pin=0.5,0.3,0.2:0.2')
  await expect(pinnedBars(page)).toHaveCount(3)
  await button(page, 'Add a class').click()
  await expect(pinnedBars(page)).toHaveCount(0)
  await page.goto('./#/embed/simplex?lang=en&pin=0.5,0.5:1')
  await expect(page.getByRole('status').filter({ hasText: 'pin' })).toBeVisible()
})

test('the chapter on Gumbel-Softmax has it among its controls, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/lesson/gumbel-softmax?lang=ko&pin=0.2,0.3,0.5:0.1')
  const figure = page.locator('[data-figure="simplex"]').first()
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('div[data-pinned] canvas')).toHaveCount(2)
  await figure.getByRole('button', { name: '다른 설정' }).click()
  await expect(figure.getByRole('button', { name: '맞바꾸기' })).toBeVisible()
  expect(await accessibilityFaults(page, { within: '[data-figure="simplex"]', rules: 'all' })).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
