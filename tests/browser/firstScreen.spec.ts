import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { words as en } from '../../src/modes/opening/words.en'
import { words as ko } from '../../src/modes/opening/words.ko'
import { needs } from './drivers'

const programFile = /\/assets\/index-[^/]*\.js$/

/** The program arrives when it is let through. */
async function holdProgram(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(programFile, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Where the opening's words, its picture and its controls stand, to the pixel, and what the picture draws. */
const shown = (page: Page) =>
  page.locator('main:visible').evaluate((main) =>
    [...main.querySelectorAll('h1, h2, h3, p, a, input, svg, svg path')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return {
        text: element.textContent,
        drawn: element.getAttribute('d'),
        box: [x, y, width, height].map(Math.round),
      }
    }),
  )

for (const { locale, title } of [
  { locale: 'en-GB', title: en.title },
  { locale: 'ko-KR', title: ko.title },
]) {
  test.describe(`the opening as it comes with the page, ${locale}`, { tag: '@still' }, () => {
    // Less motion: the introduction would move the dots once the program is there.
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } })

    for (const [device, viewport] of Object.entries({
      phone: { width: 360, height: 740 },
      laptop: { width: 1366, height: 768 },
    }))
      test(`is seen before the program is there, which then changes none of it: ${device}`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport)
        const release = await holdProgram(page)
        await page.goto('#/', { waitUntil: 'commit' })
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
        await expect(page.getByRole('img')).toBeVisible()
        // In Firefox `document.fonts.ready` waits for the program too.
        await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'))
        const before = await shown(page)
        expect(before.length).toBeGreaterThan(50)
        release()
        await expect(page.locator('#first')).toHaveCount(0)
        await expect(page.getByRole('slider')).toBeEnabled()
        expect(await shown(page)).toEqual(before)
      })
  })
}

test('a place that the first screen is not of waits for the program', async ({ page }) => {
  for (const place of ['#/lab', '#/lesson/gumbel-max', '#/?tau=0.5', '#/embed/race', '?lang=xx#/']) {
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

test('the files of the view that the address names are asked for before the program asks', async ({
  page,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const file = /\/assets\/([^/]+\.(?:js|css))$/.exec(request.url())?.[1]
    if (file && !/[wW]orker-/.test(file)) asked.add(file)
  })
  const filesAhead = async (place: string) => {
    // It comes, and does nothing.
    await page.route(programFile, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
    await page.goto('about:blank')
    asked.clear()
    await page.goto(`./${place}`)
    await expect.poll(() => [...asked].some((file) => /^figures-.*js$/.test(file))).toBe(true)
    await page.waitForLoadState('networkidle')
    const ahead = [...asked]
    await page.unrouteAll()
    await page.reload()
    return ahead
  }
  for (const place of ['#/lab?lang=en', '#/embed/race?lang=ko']) {
    const ahead = await filesAhead(place)
    await expect(page.locator('figure svg, figure canvas').first()).toBeVisible()
    expect([...asked].filter((file) => !ahead.includes(file))).toEqual([])
    const other = place.endsWith('ko') ? 'en' : 'ko'
    expect(ahead.filter((file) => file.includes(`.${other}-`))).toEqual([])
  }
  // A chapter goes on to fetch the figures further down.
  const ahead = await filesAhead('#/lesson/reparameterization?lang=ko')
  for (const part of [/^chapters-.*js/, /^chapters-.*css/, /^GaussianFigure-.*js/, /^lesson\.ko-/])
    expect(ahead).toContainEqual(expect.stringMatching(part))
  expect(ahead).not.toContainEqual(expect.stringMatching(/^derivation-|\.en-/))
  await expect(page.locator('figure svg').first()).toBeVisible()
  expect(ahead.length).toBeLessThanOrEqual(20)
})

test('the opening moves before a chapter’s figures, or the engine, are fetched', async ({ page }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(request.url().replace(/.*\//, '')))
  await page.goto('./#/?lang=en')
  await expect(page.locator('#root [data-pick] input:not([inert] *)').first()).toBeVisible()
  const files = [...asked].filter((file) => /\.(?:js|css)$/.test(file))
  expect(files.length).toBeLessThanOrEqual(7)
  expect(files).not.toContainEqual(expect.stringMatching(/^(?:figures|chapters|lesson)/))
})

test('its language and theme are the address’s', async ({ page }) => {
  const release = await holdProgram(page)
  await page.goto('#/?lang=ko&theme=dark', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ko.title)
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  release()
  await expect(page.locator('#first')).toHaveCount(0)
})

test('the focus stays on the link that a reader has come to before the program is there', async ({
  page,
}) => {
  // One who has read before: the program has a link more than what comes with the page.
  await page.addInitScript(() =>
    localStorage.setItem(
      'gumbel-softmax-lab/progress/1',
      JSON.stringify({ finished: [], last: 'training', answers: {} }),
    ),
  )
  for (const name of ['Open the lab', 'Play', 'Present']) {
    const release = await holdProgram(page)
    await page.goto('about:blank')
    await page.goto('./#/?lang=en', { waitUntil: 'commit' })
    const link = page.getByRole('main').getByRole('link', { name, exact: true })
    await link.focus()
    release()
    await expect(page.locator('#first')).toHaveCount(0)
    await expect(link).toBeFocused()
    await page.unrouteAll()
  }
})

test('what comes with the page is shown once all of it is there: a part would grow', async ({ page }) => {
  const release = await holdProgram(page)
  const whole = readFileSync('dist/index.html', 'utf8')
  const half = whole.slice(0, whole.indexOf('<div id="root">') - 2000)
  for (const [body, headings] of [
    [half, 0],
    [whole, 1],
  ] as const) {
    await page.route('./', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('./#/?lang=en', { waitUntil: 'commit' })
    await expect(page.locator('#first h1').first()).toBeAttached()
    await expect(page.locator('#first h1:visible')).toHaveCount(headings)
    await page.goto('about:blank')
  }
  release()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('it is read in both languages', async ({ page }) => {
    needs('scripts')
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([en.title, ko.title])
    await expect(page.getByRole('img')).toHaveCount(2)
  })
})

test('the picture that links show, the icons and the manifest are where the page says', async ({
  request,
}) => {
  const html = await (await request.get('./')).text()
  const named = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g)]
  expect(named).toHaveLength(3)
  const { icons } = (await (await request.get('./manifest.webmanifest')).json()) as {
    icons: { src: string }[]
  }
  const files = [...named.map(([, address]) => address!), ...icons.map(({ src }) => src), 'card.png']
  for (const file of files) {
    const answer = await request.get(file)
    expect(answer.status(), file).toBe(200)
    expect(answer.headers()['content-type'], file).toMatch(/^(?:image\/|application\/manifest)/)
  }
  // The size in a PNG's header: what cards of links take as a wide picture.
  const card = await (await request.get('card.png')).body()
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630])
})

/** Whether the system has a face with Hangul, as every Korean reader's has: boxes in its place have other widths. */
const hasHangul = (page: Page) =>
  page.evaluate(() => {
    const context = Object.assign(document.createElement('canvas'), { width: 40, height: 40 }).getContext(
      '2d',
    )!
    const drawn = [...'가힣'].map((syllable) => {
      context.clearRect(0, 0, 40, 40)
      context.font = '30px sans-serif'
      context.fillText(syllable, 2, 32)
      return context.getImageData(0, 0, 40, 40).data.join()
    })
    return drawn[0] !== drawn[1]
  })

for (const lang of ['en', 'ko'])
  test(`no view moves under its reader while it comes: ${lang}`, async ({ page }) => {
    needs('shifts')
    test.skip(lang === 'ko' && !(await hasHangul(page)), 'no face with Hangul is installed')
    await page.setViewportSize({ width: 412, height: 823 })
    await page.addInitScript(() => {
      const told = Object.assign(window, { moved: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          told.moved += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    // A slow line brings the typeface after the first paint of what comes with the page.
    await page.route(/\.woff2$/, async (route) => {
      if (new URL(page.url()).hash === '#/') await new Promise((resolve) => setTimeout(resolve, 600))
      await route.continue()
    })
    for (const [view, picture] of [
      ['#/', '[data-pick]'],
      ['#/lab', '[data-settled="true"] canvas'],
      ['#/lesson/gumbel-softmax', '[data-still] canvas'],
      ['#/lecture/temperature/4', '[data-figure] canvas'],
      ['#/embed/simplex', '[data-settled="true"] canvas, main canvas'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`./?lang=${lang}${view}`)
      await page.locator(picture).first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(300)
      const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved)
      expect(moved, view).toBeLessThan(0.02)
    }
  })
