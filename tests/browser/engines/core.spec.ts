import { env } from 'node:process'
import { expect } from '@playwright/test'
import { deck, moved } from '../../../src/lesson/deck'
import { words as lecture } from '../../../src/modes/lecture/words.en'
import { writeSection } from '../../reliability/document'
import { rowsWith } from '../combinations'
import { ask, type HostWindow, said } from '../embedHost'
import type { EnginePage } from './enginePage'
import { type Engine, test } from './engines'
import type { KeptWindow } from './keepFaults'
import { lookAt } from './look'
import { serveSites } from './sites'

// One after another in one page: opening the browser takes longer than a test.
test.describe.configure({ mode: 'default' })

let sites: Awaited<ReturnType<typeof serveSites>>

test.beforeAll(async () => {
  sites = await serveSites()
})

test.afterAll(() => sites.close())

/** What was tried: the view, the context that it stood in, what was done and compared. */
const tried: (readonly [view: string, context: string, what: string])[] = []
const alone = 'a page of its own'

let hasFailed = false
test.afterEach(() => {
  hasFailed ||= test.info().status !== 'passed'
})

test.afterAll(({ engine, chromium }) => {
  // After a fault another process goes on with the next test: it has not seen the views.
  const isWhole = !hasFailed && tried.some(([view]) => view === views.at(-1)![0])
  if (!env.ENGINE_RUN || !isWhole) return
  writeSection(
    `The core in ${env.ENGINE_RUN as 'Firefox' | 'WebKit'}`,
    `npm run test:${test.info().project.metadata.engine}`,
    `Each walk in ${env.ENGINE_RUN} ${engine.version} and, at the same time, in Chromium ${chromium.version}: what both came to was
equal. What the lecture’s keys must do is known, and looked for in ${env.ENGINE_RUN} alone.

| view | context | tried |
|---|---|---|
${tried.map(([view, ...rest]) => `| \`${view}\` | ${rest.join(' | ')} |`).join('\n')}`,
  )
})

/** What a walk through pages comes to in the engine, and in Chromium at the same time. */
const both = <Seen>(engine: Engine, chromium: Engine, walk: (page: EnginePage) => Promise<Seen>) =>
  Promise.all([walk(engine.page), walk(chromium.page)])

/** The middle of the first element of a selector, or of the one that bears these words, once it is scrolled into view. */
const middleOf = (page: EnginePage, selector: string, words = '') =>
  page.evaluate(
    async ([selector, words]) => {
      const elements = [...document.querySelectorAll(selector)]
      const element = elements.find(({ textContent }) => textContent.includes(words))
      if (!element) throw new Error(`no ${selector} ${words}`)
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)))
      const { left, top, width, height } = element.getBoundingClientRect()
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2), width }
    },
    [selector, words] as const,
  )

/** Presses the pointer there, and lets it go so many pixels to the right. */
async function drag(page: EnginePage, { x, y }: { x: number; y: number }, across = 0) {
  await page.mouse.move(x, y)
  await page.mouse.down()
  if (across !== 0) for (const part of [0.5, 1]) await page.mouse.move(x + part * across, y)
  await page.mouse.up()
}

/** Numbers to fourteen digits: engines may differ in the last bits of exp and log. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(14)) : part)),
  )

const hash = (page: EnginePage) => page.evaluate(() => location.hash)

/** Views, each with what shows that it has come. */
const views: readonly (readonly [address: string, shown: string])[] = [
  ['#/?lang=ko', 'html[lang=ko] #root main h1'],
  ['#/lesson/temperature?lang=en', '[data-figure=temperature] [role=img]'],
  ['#/lab?lang=ko', 'html[lang=ko] [data-settled=true]'],
  ['#/lecture/gumbel-softmax/4?lang=en', '[data-at="gumbel-softmax/4/0"] [role=img]'],
  ['#/lecture/training/13?lang=ko', 'html[lang=ko] [data-at="training/13/0"] [data-level]'],
  ['#/embed/gradient?lang=en', '#root main [role=img]'],
  ['#/speaker?lang=en', '[data-there] ~ * [data-at]'],
]

test('views read as in Chromium, and are no wider than their window', async ({ engine, chromium }) => {
  test.slow()
  const [mine, its] = await both(engine, chromium, async (page) => {
    const looks = []
    for (const [address, shown] of env.ENGINE_RUN
      ? views
      : rowsWith(test.info().project.metadata.engine, views, ['firefox', 'webkit'])) {
      await page.goto('about:blank')
      await page.goto(`${sites.app}/${address}`)
      await lookAt(page, shown)
      // Ends what the opening plays by itself.
      await page.keyboard.press('Escape')
      const look = await lookAt(page, shown)
      looks.push({ address, ...look })
    }
    return looks
  })
  expect(mine).toEqual(its)
  for (const { address, faults, blank, tooWide } of mine) {
    expect({ faults, blank, tooWide }).toEqual({ faults: [], blank: 0, tooWide: 0 })
    tried.push([
      address,
      alone,
      'every text, the steps of the lecture’s type; no blank canvas, nothing too wide',
    ])
  }
})

const settled = '[data-settled=true][data-draws="300000"]'
const tau = '[data-symbol=tau] input[type=range]'

test('τ moves by key and by pointer, with Chromium’s numbers', async ({ engine, chromium }) => {
  const [mine, its] = await both(engine, chromium, async (page) => {
    await page.goto(`${sites.app}/#/lab?lang=en&n=300000`)
    await lookAt(page, settled)
    await page.evaluate((slider) => document.querySelector<HTMLElement>(slider)!.focus(), tau)
    await page.keyboard.press('PageDown')
    const keyed = await lookAt(page, settled)
    const slider = await middleOf(page, tau)
    await drag(page, slider, -Math.round(0.45 * slider.width))
    const dragged = await lookAt(page, settled)
    return { keyed, dragged, at: await hash(page) }
  })
  expect(mine).toEqual(its)
  expect(mine.at).toContain('tau=')
  expect(mine.keyed.texts).not.toEqual(mine.dragged.texts)
  tried.push(['#/lab?n=300000', alone, 'τ by key and by pointer: every number, the address'])
})

test('an embedded figure answers in every context, with Chromium’s numbers', async ({ engine, chromium }) => {
  const [mine, its] = await both(engine, chromium, async (page) => {
    const answers: Record<string, unknown> = {}
    for (const [context, host] of Object.entries(sites.hosts)) {
      await page.goto(host)
      await page.evaluate(
        (address) => (window as unknown as HostWindow).show(address, 700),
        `${sites.app}/index.html#/embed/simplex?n=200000&lang=en`,
      )
      await expect
        .poll(async () => page.evaluate(() => (window as unknown as HostWindow).said), context)
        .toContainEqual(expect.objectContaining({ type: 'ready' }))
      const done = await ask(page, { type: 'set', parameters: { tau: 0.3, pi: [3, 1, 1, 1] } })
      const { statistics } = await ask(page, { type: 'statistics' })
      const frame = await middleOf(page, 'iframe')
      // In Firefox Playwright sends keys to the page alone, whose process is not that of a frame of another origin.
      if (context === 'the same origin' || test.info().project.metadata.engine !== 'firefox') {
        await drag(page, { x: frame.x, y: 5 })
        await page.keyboard.press('PageDown')
        await expect
          .poll(async () => (await said(page, 'key')).map(({ key }) => key), context)
          .toEqual(['PageDown'])
      }
      answers[context] = { done: done.parameters, statistics, faults: await said(page, 'fault') }
    }
    return answers
  })
  expect(rounded(mine)).toEqual(rounded(its))
  for (const context of Object.keys(sites.hosts)) {
    expect(mine).toHaveProperty([context, 'faults'], [])
    tried.push(['#/embed/simplex?n=200000', `a frame: ${context}`, '`set`, `statistics`: 14 digits'])
  }
})

test('the lecture obeys its keys', async ({ engine: { page } }) => {
  await page.goto('about:blank')
  await page.goto(`${sites.app}/#/lecture/temperature/1?lang=en`)
  await lookAt(page, '[data-at="temperature/1/0"]')
  const place = () => page.evaluate(() => document.querySelector<HTMLElement>('[data-at]')?.dataset.at)
  for (const [key, at] of [
    ['PageDown', 'temperature/2/0'],
    ['ArrowRight', 'temperature/2/1'],
    [' ', 'temperature/3/0'],
    ['Enter', 'temperature/4/0'],
    ['PageUp', 'temperature/3/0'],
    ['ArrowLeft', 'temperature/2/1'],
    ['Backspace', 'temperature/2/0'],
    ['End', `in-use/${deck().at(-1)!.step}/0`],
    ['Home', 'reparameterization/1/0'],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(place, key).toBe(at)
  }
  const isOpen = (what: string) =>
    page.evaluate((selector) => document.querySelector(selector) !== null, what)
  for (const [key, what, again] of [
    ['b', '[data-cover=black]', '.'],
    ['o', 'dialog[open]', 'Escape'],
    ['?', 'dialog[open]', 'Escape'],
    ['q', '[data-cover=link]', 'q'],
    ['p', '[data-spotlight]', 'p'],
  ] as const) {
    await page.keyboard.press(key)
    await expect.poll(() => isOpen(what), key).toBe(true)
    await page.keyboard.press(again)
    await expect.poll(() => isOpen(what), again).toBe(false)
  }
  await page.keyboard.press('[')
  await page.keyboard.press('n')
  await expect.poll(() => hash(page)).toMatch(/tau=0\.8&seed=/)

  // The speaker’s window stands in a frame: a second window is out of some drivers’ reach.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('iframe'), { src: '#/speaker?lang=en' })),
  )
  const inFrame = (selector: string) =>
    page.evaluate((wanted) => frames[0]!.document.querySelector(wanted) !== null, selector)
  await expect.poll(() => inFrame('[data-there=true] ~ * [data-at="reparameterization/1/0"]')).toBe(true)
  await page.evaluate((next) => {
    const buttons = [...frames[0]!.document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === next)!.click()
  }, lecture.speaker.buttons.next)
  const { chapter, step, build } = moved(deck(), { chapter: 'reparameterization', step: 1, build: 0 }, 'next')
  await expect.poll(place).toBe(`${chapter}/${step}/${build}`)
  tried.push(['#/speaker', 'a frame beside the stage', 'in step with the stage, which it turns'])
  tried.push(['#/lecture/temperature/1', alone, 'the keys: turning, covers, overview, spotlight, τ, noise'])
})

test('what did not arrive comes at one press', async ({ engine: { page } }) => {
  const isThere = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector)
  const retry = '[role=alert] button'
  for (const file of [/\/Lab-.*\.js$/, /\/Lab-.*\.css$/, /\/index-.*\.js$/]) {
    // An address that no engine has been at: what it has kept of one is not missed there.
    const { app, remove, close } = await serveSites()
    remove(file)
    await page.goto(`${app}/#/lab?lang=en&n=2000&tau=0.5`)
    await expect.poll(() => isThere(retry), String(file)).toBe(true)
    remove(null)
    await page.evaluate((button) => document.querySelector<HTMLElement>(button)!.click(), retry)
    await expect.poll(() => isThere('#root main h1'), String(file)).toBe(true)
    expect(await hash(page)).toContain('tau=0.5')
    close()
  }
  tried.push(['#/lab', alone, 'without its script, its style, the program: whole after one press'])
})

/**
 * The last image that the page has made: its width, and how bright each cell of the drawing is, of 255, 24 in a row. The
 * lines of words below it break where an engine's letters are as wide as they are.
 */
const lastImage = (page: EnginePage) =>
  page.evaluate(async () => {
    const { files } = window as unknown as KeptWindow
    const image = await createImageBitmap(files.findLast(({ type }) => type === 'image/png')!)
    const { width, height } = image
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!
    context.drawImage(image, 0, 0)
    const side = Math.ceil(width / 24)
    const cells: number[] = []
    for (let y = 0; y < 22 * side; y += side)
      for (let x = 0; x < width; x += side) {
        const { data } = context.getImageData(x, y, side, side)
        let sum = 0
        for (let at = 1; at < data.length; at += 4) sum += data[at]!
        cells.push(sum / side ** 2)
      }
    return { width, cells }
  })

test('pictures are saved, the first as well as the next, with Hangul in them', async ({
  engine,
  chromium,
}) => {
  const [mine, its] = await both(engine, chromium, async (page) => {
    const images = []
    for (const [lang, button, times] of [
      ['en', 'Save picture', 1],
      ['ko', '그림 저장', 2],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`${sites.app}/#/lab?n=2000&lang=${lang}`)
      for (let time = 0; time < times; time++) {
        await lookAt(page, `html[lang=${lang}] [data-settled=true]`)
        await drag(page, await middleOf(page, 'button', button))
        const links = () => page.evaluate(() => document.querySelectorAll('dialog a[download]').length)
        await expect.poll(links).toBe(2)
        images.push(await lastImage(page))
        await page.keyboard.press('Escape')
      }
    }
    return images
  })
  expect(mine.map(({ width }) => width)).toEqual(its.map(({ width }) => width))
  expect(mine[2], 'the second time it is the same').toEqual(mine[1])
  for (const [at, { cells }] of mine.entries()) {
    const far = cells.filter((tone, cell) => Math.abs(tone - its[at]!.cells[cell]!) > 16)
    expect(far.length, `cells of picture ${at} unlike Chromium’s`).toBeLessThan(4)
  }
  tried.push([
    '#/lab?n=2000',
    alone,
    'saved pictures, English once, Korean twice: all but 3 of 528 cells as bright, to 16 of 255',
  ])
})

test('the digits train to Chromium’s losses', async ({ engine, chromium }) => {
  const [mine, its] = await both(engine, chromium, async (page) => {
    await page.goto('about:blank')
    await page.goto(`${sites.app}/#/embed/training?task=digits&lang=en`)
    await lookAt(page, '[data-phase=resting]')
    for (let step = 1; step <= 3; step++) {
      await drag(page, await middleOf(page, 'button', 'One step'))
      await lookAt(page, `[data-step="${step}"]`)
    }
    return lookAt(page, '[data-phase=resting]')
  })
  expect(mine).toEqual(its)
  tried.push(['#/embed/training?task=digits', alone, 'three steps of the digits’ training: every loss'])
})
