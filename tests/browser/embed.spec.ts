import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Frame, type Page, test } from '@playwright/test'
import { figures } from '../../src/figures/figures'
import { chapters } from '../../src/state/place'
import { rowsWith } from './combinations'
import { ask, hostPage, often, type Site, said, serve, show, watch } from './embedHost'

// A scroll bar that takes room must not move anything.
test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
})

const draws = 20_000
const embedded = [...Object.keys(figures), 'lab', `derivation/${chapters[0]}`]
/** One of each way to get a picture: counted in a worker, trained in a worker of its own, of several figures, typeset alone. */
const kinds = ['simplex', 'training', 'lab', `derivation/${chapters[0]}`]
const dist = 'dist'

/** A place to embed from: the page of the host, the frame's address, and who may be asked for anything. */
interface Context {
  host: string
  app: string
  sites: Site[]
  end: () => void
}

const cors = { 'access-control-allow-origin': '*' }
const folder = { at: '/', path: dist }

async function apart(
  attributes: string,
  headers: Record<string, string>,
  file = 'index.html',
): Promise<Context> {
  const app = await serve({ folder, headers })
  const host = await serve({ pages: { '/': hostPage(attributes) }, name: 'localhost' })
  return contextOf(`${host.origin}/`, `${app.origin}/${file}`, [app, host])
}

const contextOf = (host: string, app: string, sites: Site[], end = () => {}): Context => ({
  host,
  app,
  sites,
  end() {
    for (const site of sites) site.close()
    end()
  },
})

async function together(at: string): Promise<Context> {
  const site = await serve({ pages: { '/host.html': hostPage() }, folder: { at, path: dist } })
  return contextOf(`${site.origin}/host.html`, `${site.origin}${at}index.html`, [site])
}

async function fromDisk(): Promise<Context> {
  const directory = mkdtempSync(join(tmpdir(), 'embed-'))
  writeFileSync(join(directory, 'host.html'), hostPage())
  copyFileSync(join(dist, 'gumbel-softmax.html'), join(directory, 'gumbel-softmax.html'))
  const address = (file: string) => pathToFileURL(join(directory, file)).href
  return contextOf(address('host.html'), address('gumbel-softmax.html'), [], () =>
    rmSync(directory, { recursive: true }),
  )
}

const sandbox = "frame.sandbox = 'allow-scripts'"
/**
 * Who embeds, and what of. The files of another origin are fetched as those of a sandbox, which may do less, and one file
 * holds every figure wherever it lies: there one of each kind is enough.
 */
const contexts: Record<string, [open: () => Promise<Context>, every: boolean]> = {
  'the same origin, under a sub-path': [() => together('/courses/2026/lab/'), true],
  'another origin': [() => apart('', {}), false],
  'a sandbox of another origin': [() => apart(sandbox, cors), true],
  'a sandbox, as one file, from a host without CORS': [() => apart(sandbox, {}, 'gumbel-softmax.html'), true],
  'one file on disk': [fromDisk, false],
}

/** Whether something can be seen in the frame: a drawing with a size and with ink in it, or a typeset formula. */
const isPainted = (frame: Frame) =>
  frame.evaluate(() => {
    const seen = (element: Element) => element.getBoundingClientRect().height > 20
    const inked = [...document.querySelectorAll('canvas')].some((canvas) => {
      const context = seen(canvas) ? canvas.getContext('2d') : null
      return context?.getImageData(0, 0, canvas.width, canvas.height).data.some((part) => part > 0)
    })
    const drawn = [...document.querySelectorAll('svg')].some(
      (svg) => seen(svg) && svg.querySelector('path, line, circle, rect, text') !== null,
    )
    return inked || drawn || document.querySelector('.katex') !== null
  })

/** The told height is that of the frame and of all that is in it, and no bar takes room: each less the told one. */
const heightFaults = async (page: Page, frame: Frame) => {
  const told = Number((await said(page, 'resize')).at(-1)?.height)
  const { needed, given, content, ...bars } = await frame.evaluate(() => {
    const { documentElement: root } = document
    return {
      needed: root.scrollHeight,
      given: window.innerHeight,
      content: Math.ceil(document.querySelector('main')!.getBoundingClientRect().bottom + window.scrollY),
      bar: window.innerWidth - root.clientWidth,
      tooWide: root.scrollWidth - root.clientWidth,
    }
  })
  return { needed: needed - told, given: given - told, content: content - told, ...bars }
}

const top = 'at top level'
const whole = [...Object.keys(contexts).filter((name) => contexts[name]![1]), top]

for (const [name, [open, every]] of Object.entries(contexts)) {
  const tried = every ? rowsWith(name, embedded, whole) : kinds
  test(`figures work in ${name}`, async ({ page }) => {
    test.setTimeout(180_000)
    const context = await open()
    try {
      const faults = watch(page, context.sites)
      await page.goto(context.host)
      for (const [index, figure] of tried.entries()) {
        await test.step(figure, async () => {
          const width = index % 2 === 0 ? 700 : 280
          const frame = await show(page, `${context.app}#/embed/${figure}?n=${draws}&lang=en`, width)
          expect(await isPainted(frame)).toBe(true)
          expect(await frame.locator('[role=alert]:not(:empty)').count()).toBe(0)
          await expect
            .poll(() => heightFaults(page, frame), often)
            .toEqual({ needed: 0, given: 0, content: 0, bar: 0, tooWide: 0 })

          const slider = frame.locator('[class*=settings] input[type=range]:visible').first()
          if ((await slider.count()) > 0) {
            await slider.press('ArrowRight')
            await expect.poll(async () => (await said(page, 'change')).length, often).toBeGreaterThan(0)
          } else expect(figure).toMatch(/^derivation/)

          const done = await ask(page, { type: 'set', parameters: { tau: 0.5, pi: [2, 1, 1], n: draws } })
          expect(done).toMatchObject({
            type: 'done',
            parameters: { tau: 0.5, pi: [0.5, 0.25, 0.25], n: draws },
          })
          const { statistics } = (await ask(page, { type: 'statistics' })) as {
            statistics: { gumbelMax: { counts: number[] } }
          }
          expect(statistics.gumbelMax.counts.reduce((sum, count) => sum + count, 0)).toBe(draws)
          expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/IFRAME|BODY/)
        })
      }
      expect(faults).toEqual([])
    } finally {
      context.end()
    }
  })
}

test(`figures work ${top}`, async ({ page }) => {
  const { origin } = new URL(test.info().project.use.baseURL!)
  const faults = watch(page, [{ origin } as Site])
  for (const figure of rowsWith(top, embedded, whole)) {
    await test.step(figure, async () => {
      await page.goto('about:blank')
      await page.goto(`./#/embed/${figure}?n=${draws}&lang=en`)
      await expect.poll(() => isPainted(page.mainFrame()), often).toBe(true)
      const before = page.url()
      const slider = page.locator('[class*=settings] input[type=range]:visible').first()
      if ((await slider.count()) === 0) return
      await slider.press('ArrowRight')
      await expect.poll(() => page.url(), often).not.toBe(before)
    })
  }
  expect(faults).toEqual([])
})
