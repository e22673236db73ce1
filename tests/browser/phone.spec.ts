import { expect, type Page, test } from '@playwright/test'
import { words as settings } from '../../src/figures/settings/words.en'
import { words as lecture } from '../../src/modes/lecture/words.en'
import { words as story } from '../../src/modes/story/words.en'
import { words as share } from '../../src/share/words.en'
import { needs, waitForKeys } from './drivers'

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

interface Field {
  name: string
  /** CSS pixels of its letters */
  size: number
  /** Whether a phone leaves what is typed as it is: letters, and whether they are capitals */
  kept: boolean
}

const fields = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select',
      ),
    ]
      .filter((field) => field.checkVisibility())
      .map((field): Field => {
        const off = (attribute: string) => field.getAttribute(attribute) === 'off'
        return {
          name: field.ariaLabel ?? field.labels?.[0]?.textContent ?? '',
          size: Number.parseFloat(getComputedStyle(field).fontSize),
          kept:
            field.matches('select, :read-only') ||
            (off('autocorrect') && (off('autocapitalize') || field.autocomplete === 'name')),
        }
      }),
  )

test('no field makes a phone zoom in, and none has its text rewritten', async ({ page }) => {
  needs('touch')
  test.slow()
  const seen: Field[] = []
  const look = async () => seen.push(...(await fields(page)))
  const inDialog = async (button: string) => {
    await page.getByRole('button', { name: button }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input, textarea, select').first().waitFor()
    await look()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.goto('./#/lab?lang=en')
  await page.locator('[aria-busy="false"]').waitFor()
  await look()
  for (const button of [settings.paste.open, share.share.open, share.embed.open, share.takeaway])
    await inDialog(button)
  await inDialog(share.savePicture)
  await page.goto('./#/embed/expectation?lang=en&f=expression:z1^2')
  await page.getByLabel(settings.f.ownField).waitFor()
  await look()
  await page.goto('./#/lesson/exponential-race?lang=en')
  await page.locator('[aria-busy="false"]').waitFor()
  await page.getByRole('heading', { name: story.references }).scrollIntoViewIfNeeded()
  await page.getByLabel(story.summary.name).waitFor()
  await look()
  await page.goto('./#/lecture/gumbel-max?lang=en')
  await page.locator('[data-stage]').first().waitFor()
  await waitForKeys(page)
  await page.keyboard.press('o')
  await page.getByLabel(lecture.overview.search).waitFor()
  await look()
  expect(seen.length).toBeGreaterThan(20)
  expect(seen.filter(({ size }) => size < 16)).toEqual([])
  expect(seen.filter(({ kept }) => !kept)).toEqual([])
})

test('no field for hands covers a choice before the screen is touched', async ({ page }) => {
  needs('touch')
  await page.goto('./#/lecture/gradient/2?lang=ko')
  await page.locator('[data-stage]').first().waitFor()
  const fields = page.locator('[data-stage]:not([inert]) [data-hands]')
  await expect(fields.first()).toBeAttached()
  const shown = () => fields.evaluateAll((all) => all.map((field) => getComputedStyle(field).opacity))
  expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true)
  expect(new Set(await shown())).toEqual(new Set(['0']))
  await page.locator('h1').first().tap()
  await expect.poll(async () => new Set(await shown())).toEqual(new Set(['1']))
})
