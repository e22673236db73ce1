import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { hostPage, type Site, serve, show } from './embedHost'

test.use({ serviceWorkers: 'allow' })

const at = '/courses/lab/'
let directory: string
let site: Site

test.beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'offline-'))
  cpSync('dist', directory, { recursive: true })
  site = await serve({ folder: { at, path: directory }, pages: { '/host.html': hostPage() } })
})

test.afterEach(() => {
  site.close()
  rmSync(directory, { recursive: true })
})

/** Visits the page once, until everything is kept. */
async function visit(page: Page) {
  await page.goto(`${site.origin}${at}#/lab?lang=en&n=20000`)
  await expect(page.locator('[data-settled="true"]')).toBeVisible({ timeout: 30_000 })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30_000 })
}

test('is there without a network after one visit: every view, and parts never opened before', async ({
  page,
}) => {
  await visit(page)
  site.close()
  for (const address of [
    '#/lab?lang=en&n=20000',
    '?tau=0.5#/lesson/temperature',
    'index.html#/embed/histograms?n=20000',
  ]) {
    await page.goto('about:blank')
    await page.goto(`${site.origin}${at}${address}`)
    await expect(page.locator('h1, figure').first()).toBeVisible({ timeout: 20_000 })
  }
  await expect(page.locator('figure svg').first()).toBeVisible()
  expect(
    await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Lab Sans"'))),
  ).toBe(true)
})

test('says that a new version waits, and opens it when the reader says so, with what was set', async ({
  page,
}) => {
  await visit(page)
  const index = join(directory, 'index.html')
  writeFileSync(index, readFileSync(index, 'utf8').replace('<body>', '<body data-version="next">'))
  const worker = join(directory, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"next"'))

  await page.goto('about:blank')
  await page.goto(`${site.origin}${at}#/lab?lang=en&n=20000&tau=0.3`)
  const take = page.getByRole('button', { name: 'Update now' })
  await expect(take).toBeVisible({ timeout: 20_000 })
  expect(await page.locator('body[data-version]').count()).toBe(0)
  await take.click()
  await expect(page.locator('body[data-version=next]')).toBeAttached({ timeout: 20_000 })
  expect(page.url()).toContain('tau=0.3')
  await expect(take).toHaveCount(0)
})

test('keeps nothing where it is embedded', async ({ page }) => {
  await page.goto(`${site.origin}/host.html`)
  const frame = await show(page, `${site.origin}${at}index.html#/embed/simplex?n=20000`)
  await page.waitForTimeout(1500)
  expect(await frame.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ])
  expect(site.asked).not.toContain(`${at}sw.js`)
})
