import { expect, test } from '@playwright/test'

// The offline copy would answer for the parts that are refused here.
test.use({ serviceWorkers: 'block' })

test('a part that does not arrive leaves a word and a way to try again, and the second try works', async ({
  page,
}) => {
  const lab = /assets\/Lab-.*\.js/
  await page.route(lab, (route) => route.abort())
  await page.goto('./#/lab?lang=en')
  await expect(page.getByText('Part of the page could not be loaded.')).toBeVisible()
  await page.unroute(lab)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
})

test('a view that does not arrive later takes no page with it', async ({ page }) => {
  await page.goto('./#/lab?lang=en')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.route(/assets\/Story-.*\.js/, (route) => route.abort())
  await page.getByRole('link', { name: 'Lesson', exact: true }).click()
  await expect(page.getByText('Part of the page could not be loaded.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.getByRole('link', { name: 'Lab', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
})

test('a reader comes back to the chapter read last', async ({ page }) => {
  await page.goto('./#/lesson/temperature?lang=en')
  await page.getByRole('heading', { level: 1, name: 'Temperature' }).waitFor()
  await page.goto('./#/?lang=en')
  await page.reload()
  await page.getByRole('button', { name: 'Go on where you were: Temperature' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Temperature' })).toBeVisible()
})
