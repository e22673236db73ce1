import { expect, type Page, test } from '@playwright/test'

/** The program arrives when it is let through. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Where the words of the chapter's head stand, to the pixel. */
const standing = (page: Page) =>
  page.locator('article:visible').evaluate((article) =>
    [...article.querySelectorAll('h1, p')].slice(0, 6).map((line) => {
      const { x, y, width, height } = line.getBoundingClientRect()
      return { text: line.textContent, box: [x, y, width, height].map(Math.round) }
    }),
  )

for (const { locale, title } of [
  { locale: 'en-GB', title: 'Reparameterization' },
  { locale: 'ko-KR', title: '재매개변수화' },
]) {
  test.describe(`the first screen, ${locale}`, () => {
    test.use({ locale })

    for (const [device, viewport] of Object.entries({
      phone: { width: 360, height: 740 },
      laptop: { width: 1366, height: 768 },
    }))
      test(`is read before the program is there, which then changes none of it: ${device}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport)
        const release = await holdProgram(page)
        await page.goto('#/', { waitUntil: 'commit' })
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await page.evaluate(() => document.fonts.ready)
        const before = await standing(page)
        expect(before).toHaveLength(6)
        release()
        await expect(page.locator('#first')).toHaveCount(0)
        await expect(page.locator('[data-figure]').first()).toBeVisible()
        expect(await standing(page)).toEqual(before)
      })
  })
}

test('a place that the first screen is not of waits for the program', async ({ page }) => {
  for (const place of ['#/lab', '#/lesson/gumbel-max', '#/?sigma=0.5', '#/embed/race', '?lang=xx#/']) {
    const release = await holdProgram(page)
    await page.goto('about:blank')
    await page.goto(`./${place}`, { waitUntil: 'commit' })
    await expect(page.locator('#root')).toBeAttached()
    await expect(page.locator('#first > *').filter({ visible: true })).toHaveCount(0)
    release()
    await expect(page.locator('#root main')).toBeVisible()
    await page.unrouteAll()
  }
})

test('its language and theme are the address’s', async ({ page }) => {
  const release = await holdProgram(page)
  await page.goto('#/?lang=ko&theme=dark', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('재매개변수화')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  release()
  await expect(page.locator('#first')).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is read in both languages', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Reparameterization', '재매개변수화'])
  })
})
