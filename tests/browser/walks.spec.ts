import { expect, test } from '@playwright/test'
import { walk } from '../reliability/walk'
import { needs } from './drivers'

test.use({ serviceWorkers: 'block', acceptDownloads: false, hasTouch: true })

test('random walks through the views break nothing', async ({ page }) => {
  needs('devtools')
  test.slow()
  await page.goto('./#/lab?lang=en')
  const { walks, faults } = await walk(page, 14, 10)
  expect(faults).toEqual([])
  expect(walks).toBe(10)
})
