import { expect, test } from '@playwright/test'
import { words } from '../../src/modes/story/words.en'
import { layOut } from './drivers'

test('a phrase that asks for a setting makes it, by pointer and by key, and says when it is so', async ({
  page,
}) => {
  await page.goto('./#/lesson/temperature?lang=en&n=1000')
  // Ticks of sliders have the same names.
  const phrase = (text: RegExp) => page.locator('span[role="button"]', { hasText: text })
  const hot = phrase(/^Set τ to 100$/)
  await expect(hot).toHaveAttribute('aria-pressed', 'false')
  await hot.click()
  await expect(hot).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/[?&]tau=100(?:&|$)/)

  const one = phrase(/^Set τ to 1$/)
  await one.focus()
  await page.keyboard.press('Enter')
  await expect(one).toHaveAttribute('aria-pressed', 'true')
  await expect(hot).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(/[?&]tau=1(?:&|$)/)
})

test('a proof for the curious is folded, opens when the browser finds something in it, and is printed whole', async ({
  page,
}) => {
  await page.goto('./#/lesson/exponential-race?lang=en&n=1000')
  const curious = page
    .locator('section', { has: page.getByRole('heading', { name: words.derivation.curious }) })
    .last()
  const fold = curious.getByRole('button').first()
  const proof = curious.locator(`[id="${await fold.getAttribute('aria-controls')}"]`)
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(proof).toHaveAttribute('hidden', 'until-found')
  await expect(proof.getByText('Plackett 1975')).not.toBeVisible()

  await layOut(page, 'print')
  await expect(proof.getByText('Plackett 1975')).toBeVisible()
  await layOut(page, 'screen')
  await expect(proof.getByText('Plackett 1975')).not.toBeVisible()

  // What the browser's search sends before it shows what it has found.
  await proof.dispatchEvent('beforematch')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(proof.getByText('Plackett 1975')).toBeVisible()
  await fold.click()
  await expect(proof).toHaveAttribute('hidden', 'until-found')
})
