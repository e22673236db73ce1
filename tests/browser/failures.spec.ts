import { expect, type Page, test } from '@playwright/test'
import { refuse } from '../reliability/refuse'
import { remembersFailures } from './drivers'
import { type HostWindow, hostPage, serve } from './embedHost'

const missing = 'Part of the page could not be loaded.'
const retry = (page: Page) => page.getByRole('button', { name: 'Try again' }).first()

/** A mark that a reload takes away. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

for (const how of ['abort', 404] as const)
  test(`a view that does not arrive (${how}) leaves a word, and a press fetches it`, async ({ page }) => {
    const lab = await refuse(page, /assets\/Lab-.*\.js/, how)
    await page.goto('./#/lab?lang=en&tau=0.5')
    await expect(page.getByText(missing)).toBeVisible()
    await lab.stop()
    await mark(page)
    await retry(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
    expect(await isMarked(page)).toBe(!remembersFailures())
    expect(page.url()).toContain('tau=0.5')
  })

for (const place of ['lesson/temperature', 'lecture/temperature/2', 'embed/derivation/temperature'])
  test(`a derivation that does not arrive at ${place} is asked for once a press, not at every frame`, async ({
    page,
  }) => {
    const chapter = await refuse(page, /assets\/derivation-.*\.js/, 404)
    await page.goto(`./#/${place}?lang=en`)
    await expect(page.getByText(/could not be loaded/).first()).toBeVisible()
    // The rest of a chapter is there to be read.
    if (place.startsWith('lesson')) await expect(page.locator('[data-still] svg').first()).toBeVisible()
    await page.waitForTimeout(1500)
    // The lecture also fetches all chapters ahead, and again after a pause.
    expect(chapter.asked()).toBeLessThanOrEqual(place.startsWith('lecture') ? 20 : 3)
    await chapter.stop()
    await retry(page).click()
    await expect(page.locator('.tex, [data-kind="prediction"]').first()).toBeVisible()
    await expect(page.getByText(/could not be loaded/)).toHaveCount(0)
  })

test('a dialog that does not arrive takes nothing else away, and comes at a press', async ({ page }) => {
  const dialog = await refuse(page, /assets\/Takeaway-.*\.js/)
  await page.goto('./#/lab?lang=en')
  const button = page.getByRole('button', { name: 'Take it with you' }).first()
  await button.click()
  const failure = page.getByRole('alert').filter({ hasText: missing })
  await expect(failure).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(failure).toHaveCount(0)
  await expect(button).toBeFocused()
  await button.click()
  await expect(retry(page)).toBeFocused()
  await dialog.stop()
  await retry(page).click()
  // A page that is loaded again has no dialog open.
  if (remembersFailures()) await page.getByRole('button', { name: 'Take it with you' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Take it with you' })).toBeVisible()
})

test('figures that do not arrive leave their chapter, and one press brings all of them', async ({ page }) => {
  const figures = await refuse(page, /assets\/(?:Temperature|Slice)Figure-.*\.js/)
  await page.goto('./#/lesson/temperature?lang=en')
  for (const figure of ['temperature', 'slice'])
    await page.locator(`[data-figure="${figure}"]`).first().scrollIntoViewIfNeeded()
  await expect(page.getByText(missing)).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1, name: 'Temperature' })).toBeVisible()
  await figures.stop()
  await retry(page).click()
  await expect(page.getByText(missing)).toHaveCount(0)
  for (const figure of ['temperature', 'slice'])
    await expect(page.locator(`[data-figure="${figure}"] svg`).first()).toBeVisible()
})

test('an engine that does not arrive with the figures starts with them after a press', async ({ page }) => {
  const figures = await refuse(page, /assets\/figures-.*\.js/, 404)
  await page.goto('./#/lesson/exponential-race?lang=en')
  await expect(page.getByText(missing).first()).toBeVisible()
  await figures.stop()
  await retry(page).click()
  await expect(page.getByText(/Counted: \(0\.498/)).toBeAttached()
})

test('a page whose program or style does not arrive says so, and a press loads it again', async ({
  page,
}) => {
  for (const file of [/assets\/index-.*\.js/, /assets\/index-.*\.css/]) {
    const part = await refuse(page, file, 404)
    await page.goto('about:blank')
    await page.goto('./#/lab?lang=en&tau=0.5')
    await expect(page.getByRole('alert').filter({ hasText: missing })).toBeVisible()
    expect(part.asked()).toBeLessThanOrEqual(3)
    await part.stop()
    await retry(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
    await expect(page.getByText(missing)).toHaveCount(0)
    expect(page.url()).toContain('tau=0.5')
  }
})

test('a style sheet that does not arrive is no figure without style: a press loads the page again', async ({
  page,
}) => {
  const sheet = await refuse(page, /assets\/Lab-.*\.css/)
  await page.goto('./#/lab?lang=en&tau=0.5')
  await expect(page.getByText(missing)).toBeVisible()
  await sheet.stop()
  await mark(page)
  await retry(page).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  expect(await isMarked(page)).toBe(false)
  expect(page.url()).toContain('tau=0.5')
})

test('a page whose parts a newer version has replaced says that it is too old, and a press loads the new one', async ({
  page,
}) => {
  await page.goto('./#/lab?lang=en')
  await page.getByRole('heading', { level: 1, name: 'The lab' }).waitFor()
  await mark(page)
  await refuse(page, /assets\/Takeaway-.*\.js/, 404)
  const here = new URL(page.url())
  const newer = (url: URL) => url.pathname === here.pathname
  await page.route(newer, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>another version</p>' }),
  )
  await page.getByRole('button', { name: 'Take it with you' }).first().click()
  await expect(page.getByText('This page is too old')).toBeVisible()
  await page.unroute(newer)
  await page.getByRole('button', { name: 'Load the new version' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  expect(await isMarked(page)).toBe(false)
})

test('a language whose words do not arrive leaves the page as it speaks, and comes at a press', async ({
  page,
}) => {
  await page.goto('./#/lab?lang=en')
  await page.getByRole('heading', { level: 1, name: 'The lab' }).waitFor()
  const words = await refuse(page, /assets\/(?:words|lesson)\.ko-.*\.js/)
  await page.getByRole('radio', { name: '한국어' }).check({ force: true })
  await expect(page.getByText('The words in this language could not be loaded: 한국어.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  await words.stop()
  await retry(page).click()
  await expect(page.getByRole('heading', { level: 1, name: '실험실' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

/** What is shown on a lecture's screen under a notice. */
const covered = (notice: Element): string[] => {
  const own = notice.getBoundingClientRect()
  const shown = notice
    .closest('[data-stage]')!
    .querySelectorAll('h1, h2, p, label, input, figure svg, .katex')
  return [...shown]
    .filter((part) => {
      const box = part.getBoundingClientRect()
      return !notice.contains(part) && box.height > 0 && box.top < own.bottom - 1 && box.bottom > own.top + 1
    })
    .map((part) => part.outerHTML.slice(0, 80))
}

test('a lecture whose language does not arrive makes room for the notice', async ({ page }) => {
  await page.goto('./#/lecture/gradient/5?lang=en')
  await page.locator('[data-stage] figure svg').first().waitFor()
  await refuse(page, /assets\/(?:words|lesson)\.ko-.*\.js/)
  await page.goto('./#/lecture/gradient/5?lang=ko')
  const notice = page.getByRole('alert').filter({ hasText: '한국어' })
  for (const size of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    await expect(notice).toBeInViewport({ ratio: 1 })
    await expect.poll(() => notice.evaluate(covered)).toEqual([])
  }
})

test('an embedded figure whose program does not arrive tells its host, and answers all that it asks', async ({
  page,
}) => {
  const host = await serve({ pages: { '/': hostPage() } })
  const app = test.info().project.use.baseURL!
  await page.goto(host.origin)
  for (const file of [/assets\/Embed-.*\.js/, /assets\/index-.*\.js/]) {
    const part = await refuse(page, file)
    await page.evaluate(
      (address) => (window as unknown as HostWindow).show(address, 600),
      `${app}index.html#/embed/simplex?lang=en&n=2000`,
    )
    const frame = page.frameLocator('iframe')
    await expect(frame.getByText(missing)).toBeVisible()
    const ask = (message: object) =>
      page.evaluate((asked) => (window as unknown as HostWindow).ask(asked), message)
    for (const message of [{ type: 'set', parameters: { tau: 2 } }, { type: 'statistics' }])
      expect(await ask(message)).toMatchObject({ type: 'error', code: 'unavailable' })
    await part.stop()
    await frame.getByRole('button', { name: 'Try again' }).click()
    await expect(frame.locator('canvas').first()).toBeVisible()
    expect(await ask({ type: 'set', parameters: { tau: 2 } })).toMatchObject({
      type: 'done',
      parameters: { tau: 2 },
    })
  }
  host.close()
})

test('a view that does not arrive later takes no page with it', async ({ page }) => {
  await page.goto('./#/lab?lang=en')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.route(/assets\/Opening-.*\.js/, (route) => route.abort())
  await page.getByRole('link', { name: 'Lesson', exact: true }).click()
  await expect(page.getByText(missing)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.getByRole('link', { name: 'Lab', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
})

const dialogFile = /assets\/ShareDialog-.*\.js/

/** Asks for the dialog of the Share button, which stays on its way until `arrive`. */
async function askForShare(page: Page) {
  let go = () => {}
  await page.route(dialogFile, (route) => {
    go = () => void route.continue()
  })
  await page.goto('./#/lesson/temperature?lang=en')
  const asked = page.waitForRequest(dialogFile)
  const share = page.getByRole('button', { name: 'Share', exact: true }).first()
  await share.click()
  const url = (await asked).url()
  const arrive = async () => {
    go()
    // React shows what had suspended within 300 ms.
    await page.evaluate(async (file) => {
      await import(file)
      await new Promise((resolve) => setTimeout(resolve, 400))
    }, url)
  }
  return { share, arrive }
}

test('a dialog that comes late does not open at another place', async ({ page }) => {
  const { share, arrive } = await askForShare(page)
  await page.getByRole('link', { name: 'Lab', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  await arrive()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await share.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a dialog that comes late is waited for in words, and Escape gives it up', async ({ page }) => {
  const { share, arrive } = await askForShare(page)
  const loading = page.getByText('Loading …', { exact: true })
  await expect(loading).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(loading).toHaveCount(0)
  await expect(share).toBeFocused()
  await arrive()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await share.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('of two dialogs pressed on a slow line the later one comes, alone', async ({ page }) => {
  const { arrive } = await askForShare(page)
  await page.getByRole('button', { name: 'Cite' }).click()
  await expect(page.getByRole('dialog', { name: /Cit/ })).toBeVisible()
  await arrive()
  // Of two that are open the lower one has no role.
  await expect(page.locator('dialog[open]')).toHaveCount(1)
})

test('a reader comes back to the chapter read last', async ({ page }) => {
  await page.goto('./#/lesson/temperature?lang=en')
  await page.getByRole('heading', { level: 1, name: 'Temperature' }).waitFor()
  await page.goto('./#/?lang=en')
  await page.reload()
  await page.getByRole('link', { name: 'Go on with: Temperature' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Temperature' })).toBeVisible()
})
