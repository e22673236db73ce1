import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/** Puts another version of the site in the place of the present one; it has the files that `without` does not name. */
function release(version: string, without = /^$/) {
  const edit = (name: string, change: (text: string) => string) => {
    const file = join(directory, name)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  edit('index.html', (text) => text.replace(/<body[^>]*>/, `<body data-version="${version}">`))
  edit('sw.js', (text) =>
    text.replace(/"version":"\w+","files":(\[[^\]]*\])/, (_, files: string) => {
      const kept = (JSON.parse(files) as string[]).filter((file) => !without.test(file))
      return `"version":"${version}","files":${JSON.stringify(kept)}`
    }),
  )
  for (const file of readdirSync(join(directory, 'assets')))
    if (without.test(`assets/${file}`)) rmSync(join(directory, 'assets', file))
}

test('says that a new version waits, and opens it when the reader says so, with what was set; tabs of older ones go on', async ({
  page,
  context,
}) => {
  await visit(page)
  const parked = await context.newPage()
  await visit(parked)
  const take = page.getByRole('button', { name: 'Update now' })
  await page.goto(`${site.origin}${at}#/lab?lang=en&n=20000&tau=0.3`)
  for (const [version, without] of [
    ['next', /^$/],
    ['third', /Takeaway-.*\.js$/],
  ] as const) {
    release(version, without)
    // A tab that comes back into view asks for it, once it listens: when its pictures are painted.
    await expect(async () => {
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await expect(take).toBeInViewport({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
    expect(await page.locator(`body[data-version=${version}]`).count()).toBe(0)
    // What it covers can be scrolled clear of it.
    const room = await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBlockEnd)
    expect(Number.parseFloat(room)).toBeGreaterThan((await take.boundingBox())!.height)
    await take.click()
    await expect(page.locator(`body[data-version=${version}]`)).toBeAttached({ timeout: 20_000 })
    expect(page.url()).toContain('tau=0.3')
    await expect(take).toHaveCount(0)
  }
  // What the first version has not fetched yet is nowhere but in what was kept of it.
  await parked.getByRole('button', { name: 'Take it with you' }).first().click()
  await expect(parked.getByRole('dialog', { name: 'Take it with you' })).toBeVisible()
})

test('opens again from a host that leads its pages to addresses without index.html', async ({ page }) => {
  site.close()
  site = await serve({ folder: { at, path: directory }, redirects: true })
  await visit(page)
  expect(site.asked).toContain(`${at}index.html`)
  for (const address of ['', 'index.html']) {
    await page.goto('about:blank')
    await page.goto(`${site.origin}${at}${address}#/lab?lang=en&n=20000`)
    await expect(page.locator('figure svg').first()).toBeVisible({ timeout: 20_000 })
  }
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
