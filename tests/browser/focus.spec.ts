import { expect, type Page } from '@playwright/test'
import { waitForKeys } from './drivers'
import { test } from './faultless'

const onTheBody = (page: Page) => page.evaluate(() => document.activeElement === document.body)
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

test('the focus never falls to the page when what has it goes', async ({ page }) => {
  const slider = (k: number) => page.getByRole('slider', { name: `Probability of class ${k}` })
  const handle = page.getByRole('slider', { name: 'π as a point of the triangle' }).first()

  // A class that the address takes away, and one that its own button does.
  await page.goto('./#/lab?lang=en&pi=1,1,1,1,1')
  await slider(5).focus()
  await goTo(page, '#/lab?lang=en')
  await expect(slider(3)).toBeFocused()
  await page.getByRole('button', { name: 'Remove class 3' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove class 2' })).toBeFocused()

  // The triangle's handle, which four classes do without.
  await goTo(page, '#/lab?lang=en')
  await handle.focus()
  await goTo(page, '#/lab?lang=en&pi=1,1,1,1')
  await expect(handle).toHaveCount(0)
  expect(await onTheBody(page)).toBe(false)

  // A dialog goes with the view that it was opened in, and so does the button that has the focus back.
  await goTo(page, '#/lesson/temperature?lang=en')
  await goTo(page, '#/lab?lang=en')
  await page.getByRole('button', { name: 'Take it with you' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Temperature' })).toBeVisible()
  expect(await onTheBody(page)).toBe(false)

  // The line below a lecture's screen, which is invisible once its controls stand in the panel.
  await goTo(page, '#/lecture/gumbel-max/3?lang=en')
  const count = page.locator('section footer').getByRole('radio').first()
  await count.focus()
  await waitForKeys(page)
  await page.keyboard.press('c')
  await expect(count).not.toBeVisible()
  await expect.poll(() => onTheBody(page)).toBe(false)

  // What the reader leaves by a click beside it stays left.
  await goTo(page, '#/lab?lang=en')
  const field = page.getByRole('button', { name: 'Share' }).first()
  await field.focus()
  await page.mouse.click(2, 500)
  await expect(field).not.toBeFocused()

  // On stage: a reset, and the next screen.
  await page.goto('./#/lecture/gumbel-softmax/3?lang=en&pi=1,1,1,1,1')
  await expect(page.locator('section[data-kind]')).toBeVisible()
  await waitForKeys(page)
  await page.keyboard.press('c')
  await slider(5).focus()
  await page.keyboard.press('r')
  await expect(slider(3)).toBeFocused()
  await handle.focus()
  await goTo(page, '#/lecture/gumbel-softmax/7?lang=en')
  await expect(handle).toHaveCount(0)
  await expect(page.locator('main')).toBeFocused()

  // A sheet over the stage gives it back to the button that opened it.
  for (const name of ['Keys', 'Overview']) {
    const opener = page.getByRole('button', { name })
    await opener.press('Enter')
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(opener).toBeFocused()
  }
  // And to the stage where a screen was chosen: the keys turn it, and press no button.
  await page.getByRole('button', { name: 'Overview' }).press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('main')).toBeFocused()
})
