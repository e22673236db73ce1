import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import { katexFonts } from '../../vite/katexFonts.ts'
import { typeset } from '../../vite/typeset.ts'
import { needs } from './drivers'

let script: string
let style: string

test.beforeAll(async () => {
  const [output] = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [typeset(), katexFonts()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('typesetPage.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'page',
        cssFileName: 'page',
      },
    },
  })) as Rolldown.RolldownOutput[]
  script = output!.output[0].code
  style = String(output!.output.find((file) => file.type === 'asset')!.source)
})

async function open(page: Page): Promise<void> {
  await page.setContent(`<!doctype html><style>${style}</style><body></body>`)
  await page.addScriptTag({ content: script })
  await page.evaluate(() => window.typeset.show({ gamma: '−0.31', tau: '0.5', pi: '0.7' }))
  await expect(page.locator('[data-slot=gamma]').first()).toHaveText('−0.31')
}

const slots = (page: Page, half: string) =>
  page
    .locator(`${half} [data-slot]`)
    .evaluateAll((elements) => elements.map((element) => element.textContent))

const told = (page: Page) => page.evaluate(() => window.typeset.told)

test('numbers stand in the visible half and in the one read out', async ({ page }) => {
  await open(page)
  expect(await slots(page, 'math')).toEqual(['−0.31', '0.5', '0.7', '0.5'])
  // KaTeX writes a fraction from below.
  expect(await slots(page, '.katex-html')).toEqual(['0.5', '−0.31', '0.7', '0.5'])
  await expect(page.locator('.katex-html :is(a, button, [tabindex])')).toHaveCount(0)
})

test('a number that touches a formula is written beside it; another side, or another formula, is set anew', async ({
  page,
}) => {
  await open(page)
  const touch = async (...given: Parameters<typeof window.typeset.touch>) => {
    await page.evaluate((each) => window.typeset.touch(...each), given)
    const formula = page.locator('body > p > .tex')
    return formula.evaluate((element) => {
      const known = element.dataset.known === 'true'
      element.dataset.known = 'true'
      const symbols = [...element.querySelectorAll('.katex')].map((symbol) => symbol.textContent).join('')
      return [known, element.textContent!.replace(symbols, '…')]
    })
  }
  for (const name of ['short', 'long'] as const) {
    expect(await touch(name, '(', ' is 0.5,')).toEqual([false, '(… is 0.5,'])
    expect(await touch(name, '<', ' & 0.75)')).toEqual([true, '<… & 0.75)'])
    expect(await touch(name, '', ' is 1,')).toEqual([false, '… is 1,'])
    expect(await touch(name, '', '')).toEqual([false, '…'])
    expect(await touch(name, '(0.3', '')).toEqual([false, '(0.3…'])
    expect(await touch(name, '(0.4', '')).toEqual([true, '(0.4…'])
  }
})

test('a new number writes its own places and leaves the rest of the formula alone', async ({ page }) => {
  await open(page)
  const changes = await page.evaluate(async () => {
    const seen: string[] = []
    const watch = new MutationObserver((records) => {
      for (const { type, target } of records)
        seen.push(`${type} ${target.parentElement?.getAttribute('data-slot')}`)
    })
    watch.observe(document.querySelector('.tex')!, { subtree: true, childList: true, characterData: true })
    window.typeset.show({ gamma: '−0.31', tau: '0.25', pi: '0.7' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    return seen
  })
  // τ stands twice, in each of two halves.
  expect(changes).toEqual(Array(4).fill('characterData tau'))
})

test('the pointer tells which symbol it is on, of which class, and when it has left', async ({ page }) => {
  await open(page)
  await page.hover('.katex-html [data-symbol=gamma]')
  await page.hover('.katex-html [data-symbol=pi]')
  await page.mouse.move(0, 400)
  // On its way from one to the other the pointer may cross the space between them.
  const marks = async () =>
    (await told(page)).filter((mark, at, all) => mark !== null || at === all.length - 1)
  await expect.poll(marks).toEqual([{ symbol: 'gamma', index: 1 }, { symbol: 'pi', index: 0 }, null])
})

test('a symbol lights up with its like: of one class, or of all', async ({ page }) => {
  await open(page)
  const lit = () =>
    page
      .locator('.katex-html [data-lit]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-symbol')))
  const show = (mark: { symbol: 'pi' | 'tau'; index: number | null }) =>
    page.evaluate((each) => window.typeset.show({}, each), mark)
  await show({ symbol: 'pi', index: 0 })
  await expect.poll(lit).toEqual(['pi'])
  await show({ symbol: 'pi', index: 1 })
  await expect.poll(lit).toEqual([])
  await show({ symbol: 'pi', index: null })
  await expect.poll(lit).toEqual(['pi'])
  await show({ symbol: 'tau', index: null })
  await expect.poll(lit).toEqual(['tau'])
})

test.describe('a finger', () => {
  test.use({ hasTouch: true })

  test('holds the symbol it tapped until it taps elsewhere', async ({ page }) => {
    await open(page)
    needs('touch')
    await page.locator('.katex-html [data-symbol=tau]').tap()
    await expect.poll(() => told(page)).toEqual([{ symbol: 'tau', index: null }])
    await page.touchscreen.tap(5, 400)
    await expect.poll(() => told(page)).toEqual([{ symbol: 'tau', index: null }, null])
  })
})

test('a formula wider than the screen scrolls by itself, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 })
  await open(page)
  const formula = page.locator('.tex')
  await expect(formula).not.toHaveAttribute('tabindex')
  await expect(formula).not.toHaveAttribute('data-more')
  // Where little is missing it gets smaller instead.
  const size = () =>
    formula.locator('.katex').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const usual = await size()
  await page.evaluate(() => window.typeset.show({ gamma: '−0.31', tau: '0.5', pi: '0'.repeat(14) }))
  await expect.poll(size).toBeLessThan(usual)
  expect(await size()).toBeGreaterThanOrEqual(0.74 * usual)
  await expect(formula).not.toHaveAttribute('data-more')
  await page.evaluate(() => window.typeset.show({ gamma: '−0.31', tau: '0.5', pi: '0'.repeat(60) }))
  await expect(formula).toHaveAttribute('tabindex', '0')
  // It fades where it goes on.
  await expect(formula).toHaveAttribute('data-more', 'end')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => formula.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await expect(formula).toHaveAttribute('data-more', /start/)
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.tex')!.scrollWidth))
    .toBeGreaterThan(400)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
