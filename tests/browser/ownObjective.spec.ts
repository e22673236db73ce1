import { expect, type Page } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { typeOver } from './drivers'
import { test } from './samePage'

const formula = (page: Page) => page.getByLabel('f as a formula in z1, z2, …')

/** E f(z) and E f(z̃) as the figure on expectation says them. */
const readings = (page: Page) => page.locator('figure').first()

test('f is typed: the same formula as a chosen one has the same numbers, and stands in the address', async ({
  page,
}) => {
  await page.goto('./#/embed/expectation?lang=en&f=quadratic:1,2,4')
  await expect(readings(page)).toHaveAttribute('data-settled', 'true')
  await expect(readings(page)).toContainText(/bias is −\d\.\d{2}/)
  const chosen = await readings(page).textContent()
  await page.getByRole('combobox', { name: 'Loss f' }).selectOption({ label: 'typed by you' })
  await typeOver(formula(page), 'z1^2 + 2 z2^2 + 4 z3^2')
  await expect(page).toHaveURL(/f=expression:z1%5E2%20%2B%202%20z2%5E2%20%2B%204%20z3%5E2/)
  await expect(readings(page)).toHaveText(chosen!)
  await page.reload()
  await expect(formula(page)).toHaveValue('z1^2 + 2 z2^2 + 4 z3^2')
  await expect(readings(page)).toHaveText(chosen!)
})

test('what is no formula is told in words, and the last one stays in use', async ({ page }) => {
  await page.goto('./#/embed/expectation?lang=en&f=expression:z1*z2')
  const field = formula(page)
  await expect(field).toHaveValue('z1*z2')
  for (const [typed, told] of [
    ['z1 * x', '“x” is neither a class (z1, z2, …) nor a function. z1*z2 stays in use.'],
    ['z1 +', 'The formula is not finished. z1*z2 stays in use.'],
    [
      'log(z1)',
      'f or its derivative is not finite (or beyond 10⁶) at the corner z₂ = 1. z1*z2 stays in use.',
    ],
  ] as const) {
    await typeOver(field, typed)
    await expect(page.getByText(told)).toBeVisible()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
  }
  await expect(page).toHaveURL(/f=expression:z1%2Az2/)
  // What is not finished yet is told once the reader rests, not at every key on the way.
  const message = page.locator('[data-symbol="f"] [role="status"]')
  await typeOver(field, 'z1')
  await expect(message).toBeEmpty()
  await message.evaluate((element) => {
    const note = () => {
      element.ariaDescription = `${element.ariaDescription ?? ''}${element.textContent}`
    }
    new MutationObserver(note).observe(element, { characterData: true, childList: true, subtree: true })
  })
  await page.keyboard.press('End')
  await page.keyboard.type(' * exp(z2 - z3)')
  await expect(page).toHaveURL(/exp%28z2/)
  await expect(field).toHaveAttribute('aria-invalid', 'false')
  await expect(message).not.toHaveAttribute('aria-description')
  expect(await accessibilityFaults(page, { within: '[data-symbol="f"]', rules: 'all' })).toEqual([])
  await typeOver(field, 'z1 + z9')
  await expect(page.getByText('There is no z₉ here; it counts as 0.')).toBeVisible()
})

test('an address with a formula that can not be read says so, and shows the default', async ({ page }) => {
  await page.goto('./#/embed/gradient?lang=ko&f=expression:z1%2B')
  await expect(page.getByRole('status').filter({ hasText: 'expression' })).toBeVisible()
  await expect(page.getByLabel('z1, z2, …로 쓴 식 f')).toHaveCount(0)
})

test('estimators, training and code take it', async ({ page }) => {
  await page.goto('./#/embed/gradient?lang=en&f=expression:exp(z1-z3)')
  await expect(page.getByText('torch.exp').first()).toBeAttached()
  await page.goto('./#/embed/training?lang=en&f=expression:(z1-0.45)^2&pi=1,1')
  await expect(formula(page)).toHaveValue('(z1-0.45)^2')
})

test('it fits a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./#/embed/expectation?lang=ko&f=expression:z1*z2')
  await typeOver(page.getByLabel('z1, z2, …로 쓴 식 f'), 'log(z1)')
  await expect(page.getByText(/꼭짓점 z₂ = 1에서/)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
