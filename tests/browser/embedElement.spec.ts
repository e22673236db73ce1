import { readFileSync } from 'node:fs'
import { expect, type Frame, type Page, test } from '@playwright/test'
import type { EmbedEventMap, GumbelSoftmaxElement } from '../../public/embed'
import { needs } from './drivers'
import { often, type Site, serve } from './embedHost'

const element =
  '<gumbel-softmax figure="simplex" n="20000" tau="0.5" lang="en" labels="cat,R%26D,a%20b"></gumbel-softmax>'

/** On one page: some of each height. */
const manyFigures = [
  'simplex',
  'gaussian',
  'gumbel-noise',
  'race',
  'temperature',
  'gradient',
  'top-k',
  'training',
  'lab',
]

/** A page that writes the element; what it fires is kept. */
const page_ = (
  body: string,
) => `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,">
<script>
window.fired = []
for (const type of ['ready', 'change', 'key', 'error', 'keydown'])
  document.addEventListener(type, (event) => {
    if (event.target.localName === 'gumbel-softmax') fired.push({ type, detail: event.detail, keyCode: event.keyCode, bubbles: event.bubbles })
  }, { capture: true })
</script>
<script type="module" src="APP/embed.js"></script></head><body style="margin: 0">${body}</body></html>`

interface Fired {
  type: string
  detail: Record<string, unknown>
  keyCode?: number
  bubbles: boolean
}

let host: Site

test.beforeAll(async () => {
  const app = new URL(test.info().project.use.baseURL!).origin
  const write = (body: string) => page_(body).replace('APP', app)
  host = await serve({
    pages: {
      '/': write(element),
      '/two': write(`${element}<gumbel-softmax figure="histograms" n="20000" seed="7"></gumbel-softmax>`),
      // As pandoc and Quarto write one file with all in it, which a host says nothing against.
      '/inside': `<!doctype html><html lang="en"><head><title>A deck</title><link rel="icon" href="data:,">
<script type="module">${readFileSync('dist/embed.js', 'utf8')}</script></head><body>${element.replace('><', '>a picture<')}</body></html>`,
      '/old': write(`<script>CSS.supports = () => false</script>${element.replace('><', '>a picture<')}`),
      '/grounds': write(`${element}<div style="background: #161b22; color: oklch(0.9 0 0)">${element}</div>`),
      '/many': write(
        `<style>body { max-width: 720px } gumbel-softmax:not(:defined) { display: block; height: 47rem }</style>
<script>
shifts = 0
new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts += value })
  .observe({ type: 'layout-shift', buffered: true })
</script>${manyFigures
          .map(
            (figure) => `<h2>${figure}</h2>${'<p>Words of the author.</p>'.repeat(4)}
<gumbel-softmax figure="${figure}" n="20000"></gumbel-softmax>`,
          )
          .join('')}`,
      ),
      '/hidden': write(
        `<div style="display: none">${element}</div><details><summary>More</summary>${element}</details>
<div role="tabpanel" hidden>${element}</div><section style="visibility: hidden">${element}</section>`,
      ),
      '/typo': write('<gumbel-softmax figure="simplx"></gumbel-softmax>'),
      '/far': write(`<div style="height: 20000px"></div>${element}`),
    },
  })
})

test.afterAll(() => host.close())

const fired = (page: Page, type: string): Promise<Fired[]> =>
  page.evaluate(
    (wanted) => (window as unknown as { fired: Fired[] }).fired.filter((event) => event.type === wanted),
    type,
  )

async function open(page: Page, path = '/', figures = 1) {
  await page.goto(`${host.origin}${path}`)
  await expect.poll(async () => (await fired(page, 'ready')).length, often).toBe(figures)
}

const attributes = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelector('gumbel-softmax')!.attributes].map(({ name, value }) => [name, value]),
    ),
  )

test('is an iframe of its height that tells its parameters as attributes and properties', async ({
  page,
}) => {
  await open(page)
  expect(await attributes(page)).toEqual({
    figure: 'simplex',
    pi: '0.5,0.3,0.2',
    tau: '0.5',
    seed: '42',
    n: '20000',
    draw: '0',
    labels: 'cat,R%26D,a%20b',
    lang: 'en',
    theme: 'auto',
    scale: '1',
    turn: '17,18',
    pin: 'none',
  })
  const told = await page.evaluate(() => {
    const figure = document.querySelector('gumbel-softmax')!
    const { pi, tau, seed, n, draw, labels, hide, lang, theme, turn } = figure
    const frame = figure.querySelector('iframe')!
    return {
      pi,
      tau,
      seed,
      n,
      draw,
      labels,
      hide,
      lang,
      theme,
      turn,
      title: frame.title,
      allow: frame.allow,
      loading: frame.loading,
      height: figure.getBoundingClientRect().height - Number.parseFloat(frame.style.height),
    }
  })
  expect(told).toEqual({
    pi: [0.5, 0.3, 0.2],
    tau: 0.5,
    seed: 42,
    n: 20_000,
    draw: 0,
    labels: ['cat', 'R&D', 'a b'],
    hide: [],
    lang: 'en',
    theme: 'auto',
    turn: [17, 18],
    title: expect.stringContaining('simplex'),
    allow: 'fullscreen; clipboard-write; screen-wake-lock',
    loading: 'lazy',
    height: 0,
  })
  const [ready] = await fired(page, 'ready')
  expect(ready).toMatchObject({
    bubbles: false,
    detail: { gumbelSoftmax: 1, type: 'ready', figure: 'simplex', parameters: { tau: 0.5 } },
  })
  // Mirroring is no wish of the host's.
  expect(await fired(page, 'change')).toEqual([])
})

test('sets parameters by method, property and attribute, and follows the reader', async ({ page }) => {
  await open(page)
  const set = await page.evaluate(() =>
    document.querySelector('gumbel-softmax')!.set({ tau: 0.25, pi: [1, 1, 2] }),
  )
  expect(set).toMatchObject({ tau: 0.25, pi: [0.25, 0.25, 0.5], n: 20_000 })
  expect(await attributes(page)).toMatchObject({ tau: '0.25', pi: '0.25,0.25,0.5' })

  expect(
    await page.evaluate(() => {
      const figure = document.querySelector('gumbel-softmax')!
      figure.seed = 7
      figure.turn = [90, 0]
      return figure.seed
    }),
  ).toBe(7)
  await expect.poll(() => attributes(page), often).toMatchObject({ seed: '7', turn: '90,0' })

  await page.evaluate(() => document.querySelector('gumbel-softmax')!.setAttribute('tau', '2'))
  const frame = page.frames()[1]!
  const slider = frame.getByRole('slider', { name: 'Temperature τ' })
  await expect(slider).toHaveAttribute('aria-valuetext', /^2\b|\b2\b/)
  await slider.press('Home')
  await expect.poll(() => attributes(page), often).toMatchObject({ tau: '0.01' })
  expect((await fired(page, 'change')).at(-1)!.detail).toMatchObject({ parameters: { tau: 0.01 } })
})

test('takes text for a property and means the default by none, before the figure is there and after', async ({
  page,
}) => {
  await open(page)
  type Loose = HTMLElement & Record<string, unknown>
  const assign = (values: Record<string, unknown>) =>
    page.evaluate((given) => void Object.assign(document.querySelector('gumbel-softmax')!, given), values)
  const texts = {
    pi: '0.6,0.2,0.1,0.1',
    labels: 'a,b%2C,c,d',
    hide: 'seed,n',
    tau: '0.25',
    pin: '0.25,0.25,0.25,0.25:1',
  }
  await assign(texts)
  const set = { ...texts, theme: 'auto' }
  await expect.poll(() => attributes(page), often).toMatchObject(set)
  // As a framework makes an element: its properties first.
  await page.evaluate((given) => {
    const made = document.createElement('gumbel-softmax') as unknown as Loose
    Object.assign(made, { id: 'made', ...given, seed: null, theme: undefined })
    document.body.prepend(made)
  }, texts)
  await expect.poll(async () => (await fired(page, 'ready')).length, often).toBe(2)
  expect(await attributes(page)).toMatchObject({ ...set, id: 'made', seed: '42' })
  expect(await fired(page, 'error')).toEqual([])

  await assign({ pi: undefined, labels: null, tau: '' })
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.removeAttribute('hide'))
  await expect
    .poll(() => attributes(page), often)
    .toMatchObject({ pi: '0.5,0.3,0.2', labels: '1,2,3', tau: '1' })
  expect(await attributes(page)).not.toHaveProperty('hide')
  // A figure's own may stand beside the others.
  const told = await page.evaluate(() =>
    document.querySelector('gumbel-softmax')!.set({ tau: 2, scale: 0.5 }),
  )
  expect(told).toMatchObject({ tau: 2, figure: { scale: 0.5 } })
  expect(await fired(page, 'error')).toEqual([])
})

test('calls its frame in the language of its figure', async ({ page }) => {
  await open(page)
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('title', /^Interactive figure: .*simplex$/)
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.set({ lang: 'ko' }))
  await expect(frame).toHaveAttribute('title', /^대화형 그림: .*simplex$/)
})

test('refuses with an Error that carries its code, and stays as it was', async ({ page }) => {
  await open(page)
  const refusal = await page.evaluate(async () => {
    const figure = document.querySelector('gumbel-softmax')!
    try {
      await figure.set({ tau: -1 })
    } catch (error) {
      return { isError: error instanceof Error, code: (error as Error & { code: string }).code }
    }
  })
  expect(refusal).toEqual({ isError: true, code: 'bad-parameter' })
  expect((await fired(page, 'error')).at(-1)).toMatchObject({
    bubbles: false,
    detail: { code: 'bad-parameter' },
  })
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.setAttribute('tau', 'warm'))
  await expect.poll(() => attributes(page), often).toMatchObject({ tau: '0.5' })
  expect(await page.evaluate(() => document.querySelector('gumbel-softmax')!.tau)).toBe(0.5)
})

/** By what codes a page's element refuses what it is asked. */
const refusals = (page: Page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('gumbel-softmax')
    const figure = document.querySelector('gumbel-softmax')!
    const asked = await Promise.allSettled([figure.set({ tau: 2 }), figure.statistics()])
    return asked.map((answer) => answer.status === 'rejected' && answer.reason.code)
  })

test('refuses all that is asked where the frame has no such figure, or may not be framed', async ({
  page,
}) => {
  await page.goto(`${host.origin}/typo`)
  expect(await refusals(page)).toEqual(['unavailable', 'unavailable'])
  expect((await fired(page, 'error'))[0]).toMatchObject({ detail: { code: 'unavailable' } })

  const headers = { 'access-control-allow-origin': '*', 'x-frame-options': 'DENY' }
  const closed = await serve({ folder: { at: '/', path: 'dist' }, headers })
  const other = await serve({
    pages: { '/': page_(element).replace('APP', closed.origin) },
    name: 'localhost',
  })
  await page.clock.install()
  await page.goto(other.origin)
  const refused = refusals(page)
  await page.locator('iframe').waitFor()
  await page.waitForLoadState()
  await page.clock.runFor(61_000)
  expect(await refused).toEqual(['unavailable', 'unavailable'])
  expect(await fired(page, 'error')).toMatchObject([{ bubbles: false, detail: { code: 'unavailable' } }])
  closed.close()
  other.close()
})

test('counts all draws', async ({ page }) => {
  await open(page)
  const statistics = await page.evaluate(() => document.querySelector('gumbel-softmax')!.statistics())
  expect(statistics.gumbelMax.counts.reduce((sum, count) => sum + count, 0)).toBe(20_000)
  expect(statistics.gumbelSoftmax.argmaxCounts).toEqual(statistics.gumbelMax.counts)
  expect(statistics.gumbelSoftmax.mean.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(1, 9)
})

test('several on a page know nothing of each other', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 1800 })
  await open(page, '/two', 2)
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.set({ tau: 3 }))
  const taus = await page.evaluate(() =>
    [...document.querySelectorAll('gumbel-softmax')].map(({ tau, seed }) => [tau, seed]),
  )
  expect(taus).toEqual([
    [3, 42],
    [1, 7],
  ])
})

test('loads late when it is far away, and at once when it is asked', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${host.origin}/far`)
  await page.waitForTimeout(500)
  expect(page.frames()[1]?.url() ?? '').not.toContain('embed')
  // A property set meanwhile is in the address that it will be loaded by.
  await page.evaluate(() => {
    document.querySelector('gumbel-softmax')!.tau = 0.75
  })
  expect(await attributes(page)).toMatchObject({ tau: '0.75' })
  const answers = await page.evaluate(async () => {
    const figure = document.querySelector('gumbel-softmax')!
    const [statistics, parameters] = await Promise.all([figure.statistics(), figure.set({ draw: 3 })])
    return { winner: statistics.draw.winner, ...parameters }
  })
  expect(answers).toMatchObject({ winner: expect.any(Number), tau: 0.75, draw: 3 })
})

test('is moved, removed and put back freely, with its state', async ({ page }) => {
  await open(page)
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.set({ tau: 4 }))
  const moved = await page.evaluate(async () => {
    const figure = document.querySelector('gumbel-softmax')!
    const before = figure.set({ draw: 5 })
    const box = document.createElement('section')
    document.body.append(box)
    box.append(figure)
    const { tau, draw } = await before
    return { tau, draw }
  })
  expect(moved).toEqual({ tau: 4, draw: 5 })
  const removed = await page.evaluate(async () => {
    const figure = document.querySelector('gumbel-softmax')!
    const lost = figure.set({ tau: 5 }).catch((error: Error & { code: string }) => error.code)
    figure.remove()
    const code = await lost
    document.body.append(figure)
    const { tau } = await figure.set({ draw: 6 })
    return { code, tau }
  })
  expect(removed).toEqual({ code: 'unavailable', tau: 4 })
  expect(page.frames().length).toBe(2)
})

test('another figure takes its place by its attribute', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    document.querySelector('gumbel-softmax')!.figure = 'derivation/temperature'
  })
  await expect.poll(async () => (await fired(page, 'ready')).at(-1)!.detail.figure, often).toBe('derivation')
  expect(await attributes(page)).toMatchObject({ tau: '0.5' })
})

test('presses the keys that the figure leaves again, with the numbers that old programs know', async ({
  page,
}) => {
  await open(page)
  await page.frames()[1]!.locator('[data-figure-notes]').first().click()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('PageDown')
  await expect
    .poll(
      async () => (await fired(page, 'keydown')).map(({ keyCode, bubbles }) => ({ keyCode, bubbles })),
      often,
    )
    .toEqual([
      { keyCode: 37, bubbles: true },
      { keyCode: 34, bubbles: true },
    ])
  expect((await fired(page, 'key')).map(({ detail, bubbles }) => [detail.key, bubbles])).toEqual([
    ['ArrowLeft', false],
    ['PageDown', false],
  ])
  // A page key moves the slide away: the deck has the next one, not a slider out of view.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('stands on the ground of its page, light or dark as that is, unless its theme says otherwise', async ({
  page,
}) => {
  needs('media')
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 1000, height: 1800 })
  await open(page, '/grounds', 2)
  const look = (frame: Frame) =>
    frame.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      grounds: [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).backgroundColor,
      ),
    }))
  const none = 'rgba(0, 0, 0, 0)'
  const [, onWhite, onBlack] = page.frames()
  expect(await look(onWhite!)).toEqual({ scheme: 'light', grounds: [none, none] })
  expect(await look(onBlack!)).toEqual({ scheme: 'dark', grounds: [none, none] })
  // A frame of another scheme than its page's would have a ground of the browser's.
  const schemes = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => getComputedStyle(frame).colorScheme),
  )
  expect(schemes).toEqual(['light', 'dark'])
  // A page that switches takes its figures along, in the state that they are in.
  await page.evaluate(() => document.querySelector('gumbel-softmax')!.set({ tau: 0.3 }))
  await page.evaluate(() => document.body.setAttribute('style', 'background: black; color: white'))
  await expect(page.locator('iframe').first()).toHaveAttribute('src', /tau=0\.3.*scheme=dark/)
  // Loaded again, it is the last of the page's frames, and the first that stands in it.
  await expect(page.locator('iframe').first().contentFrame().locator('html')).toHaveCSS(
    'color-scheme',
    'dark',
  )
  await page.evaluate(() => document.querySelectorAll('gumbel-softmax')[1]!.set({ theme: 'light' }))
  await expect.poll(async () => (await look(onBlack!)).scheme, often).toBe('light')
  expect((await look(onBlack!)).grounds).not.toContain(none)
  // A page that has switched while a theme was named is followed once none is.
  const second = page.locator('gumbel-softmax').nth(1)
  await second.evaluate((figure) =>
    figure.parentElement!.setAttribute('style', 'background: white; color: black'),
  )
  await second.evaluate((figure) => figure.setAttribute('theme', 'auto'))
  await expect(second.locator('iframe')).toHaveAttribute('src', /scheme=light/)
})

test('many on a page leave its words where they are: each has about its height before it is there', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`${host.origin}/many`)
  const heights = () =>
    page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height))
  await expect(page.locator('iframe')).toHaveCount(manyFigures.length)
  const reserved = await heights()
  for (let figure = 0; figure < manyFigures.length; figure++) {
    await page
      .locator('gumbel-softmax')
      .nth(figure)
      .evaluate((element) => element.scrollIntoView())
    await expect.poll(async () => (await fired(page, 'ready')).length, often).toBeGreaterThan(figure)
  }
  const wrong = async () =>
    (await heights()).flatMap((height, at) =>
      Math.abs(height - reserved[at]!) > 25 ? [`${manyFigures[at]}: ${reserved[at]}, ${height}`] : [],
    )
  await expect.poll(wrong, often).toEqual([])
  expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBeLessThanOrEqual(
    0.02,
  )
  // A training that says how long still is no higher for it.
  const training = page.locator('iframe').nth(manyFigures.indexOf('training'))
  // Out of view a frame is not laid out, and so does not tell how high its figure is.
  await training.scrollIntoViewIfNeeded()
  const own = () =>
    training
      .contentFrame()
      .locator('main')
      .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
  await expect.poll(async () => (await training.boundingBox())!.height - (await own()), often).toBe(0)
  const { height } = (await training.boundingBox())!
  await training.contentFrame().getByRole('button', { name: 'Run' }).click()
  await expect(training.contentFrame().getByText(/ left$/)).toBeVisible(often)
  expect(await own()).toBe(height)
  expect((await training.boundingBox())!.height).toBe(height)
})

test('is not ready while it is hidden, and is right once it is shown', async ({ page }) => {
  await page.goto(`${host.origin}/hidden`)
  await page.waitForTimeout(1000)
  expect(await fired(page, 'ready')).toEqual([])
  const parents = ['div', 'details', '[role="tabpanel"]', 'section']
  for (const [shown, parent] of parents.entries()) {
    const show = (visible: boolean) =>
      page
        .locator(parent)
        .first()
        .evaluate((element, isVisible) => {
          if (element instanceof HTMLDetailsElement) element.open = isVisible
          else if (element.role) element.toggleAttribute('hidden', !isVisible)
          else if (element.localName === 'section')
            element.setAttribute('style', isVisible ? '' : 'visibility: hidden')
          else element.setAttribute('style', isVisible ? '' : 'display: none')
        }, visible)
    await show(true)
    await page
      .locator(`${parent} gumbel-softmax`)
      .first()
      .evaluate((element) => element.scrollIntoView())
    await expect.poll(async () => (await fired(page, 'ready')).length, often).toBe(shown + 1)
    await show(false)
    await show(true)
    const frame = await page.locator(`${parent} iframe`).first().elementHandle()
    const inside = (await frame!.contentFrame())!
    await expect
      .poll(() => inside.evaluate(() => document.documentElement.scrollHeight - innerHeight), often)
      .toBe(0)
    const drawn = await inside.locator('canvas').first().boundingBox()
    expect(drawn!.width).toBeGreaterThan(100)
  }
  expect(await fired(page, 'ready')).toHaveLength(parents.length)
})

test('its types say what it does', async ({ page }) => {
  await open(page)
  // Compiled, not run: a wrong declaration fails the type check.
  const typed = async (figure: GumbelSoftmaxElement) => {
    const listen = ({ detail }: EmbedEventMap['ready']) => detail.parameters.pi.length
    figure.addEventListener('ready', listen)
    const tau: number = (await figure.set({ pi: [1, 2], figure: { mu: 1 } })).tau
    return tau + (await figure.statistics()).noise.mean
  }
  expect(typeof typed).toBe('function')
  expect(await page.evaluate(() => 'set' in document.querySelector('gumbel-softmax')!)).toBe(true)
})

test('leaves what stands inside it where its script was written into the page or the browser is too old, and says why', async ({
  page,
}) => {
  for (const [path, why] of [
    ['/inside', 'it was written into the page'],
    ['/old', 'it needs Chrome or Edge 123'],
  ] as const) {
    const said = page.waitForEvent('console', (message) => message.type() === 'error')
    await page.goto(`${host.origin}${path}`)
    expect((await said).text()).toContain(why)
    await expect(page.locator('gumbel-softmax')).toHaveText('a picture')
    expect(page.frames()).toHaveLength(1)
  }
})
