import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { needs } from './drivers'
import { often, type Site, serve, watch } from './embedHost'

let site: Site

test.beforeAll(async () => {
  const notebook = JSON.parse(readFileSync('examples/notebook.ipynb', 'utf8')) as {
    cells: { outputs?: { data: Record<string, string[]> }[] }[]
  }
  const outputs = notebook.cells.flatMap(({ outputs = [] }) =>
    outputs.map(({ data }) => data['text/html']!.join('')),
  )
  site = await serve({
    folder: { at: '/', path: '.' },
    // As a notebook shows what a cell has put out.
    pages: { '/examples/notebook.html': `<!doctype html><link rel="icon" href="data:,">${outputs.join('')}` },
  })
})

test.afterAll(() => site.close())

const frameOf = (page: Page, part: string) => page.frames().find((frame) => frame.url().includes(part))!

test('examples/plain.html: the element and the iframe, and a slider of the host that moves the figure', async ({
  page,
}) => {
  const faults = watch(page, [site])
  await page.goto(`${site.origin}/examples/plain.html`)
  await expect(page.locator('output')).toContainText(/class 1 won \d+ of 20000/, { timeout: 20_000 })
  const before = await page.locator('output').textContent()
  await page.locator('#tau').fill('2')
  await expect(page.locator('gumbel-softmax')).toHaveAttribute('tau', '2')
  await expect(page.locator('output')).not.toHaveText(before!)
  // Winners stay: τ changes no draw.
  expect((await page.locator('output').textContent())!.split(';')[0]).toBe(before!.split(';')[0])
  // A step made while the change by the one before it arrives is not taken back.
  const kept = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const figure = document.querySelector('gumbel-softmax')!
        const slider = document.querySelector<HTMLInputElement>('#tau')!
        const step = () => {
          slider.stepDown()
          slider.dispatchEvent(new Event('input'))
        }
        const stepAgain = () => {
          step()
          setTimeout(() => resolve(slider.value))
        }
        figure.addEventListener('change', stepAgain, { capture: true, once: true })
        step()
      }),
  )
  expect(await kept).toBe('1.9')
  await expect(page.locator('gumbel-softmax')).toHaveAttribute('tau', '1.9')
  await frameOf(page, 'simplex')
    .getByRole('slider', { name: /Temperature|온도/ })
    .press('Home')
  // The reader's own move does move it.
  await expect(page.locator('#tau')).toHaveValue('0.05')
  await page.locator('iframe').last().scrollIntoViewIfNeeded()
  await expect
    .poll(() => frameOf(page, 'histograms')?.locator('figure svg').count(), often)
    .toBeGreaterThan(2)
  expect(faults).toEqual([])
})

test('examples/notebook.ipynb: the figure that IFrame shows', async ({ page }) => {
  const faults = watch(page, [site])
  await page.goto(`${site.origin}/examples/notebook.html`)
  const frame = frameOf(page, 'simplex')
  await expect(frame.locator('canvas').first()).toBeVisible({ timeout: 20_000 })
  await expect(frame.getByRole('slider', { name: /Temperature|온도/ })).toHaveAttribute(
    'aria-valuetext',
    /0\.5/,
  )
  expect(await frame.evaluate(() => document.querySelectorAll('[role=status] p').length)).toBe(0)
  expect(faults).toEqual([])
})

test('examples/reveal.html: after a click into a figure the keys still move the slides', async ({ page }) => {
  needs('scaled')
  const faults = watch(page, [site])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${site.origin}/examples/reveal.html`)
  const slide = () =>
    page.evaluate(
      () => (window as unknown as { Reveal: { getIndices(): { h: number } } }).Reveal.getIndices().h,
    )
  const click = async (figure: string) => {
    await expect.poll(() => frameOf(page, figure) !== undefined, often).toBe(true)
    const picture = frameOf(page, figure).locator('main[data-fitted="true"] [class*="_picture_"]').first()
    await picture.click({ timeout: 20_000, position: { x: 5, y: 5 } })
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
    // Picture and main control share the slide, in letters for the back row.
    const box = (await (await frameOf(page, figure).frameElement()).boundingBox())!
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(800)
    const seen = await frameOf(page, figure).evaluate(() => ({
      below: document.querySelector('input')!.getBoundingClientRect().bottom - innerHeight,
      letters: Number.parseFloat(getComputedStyle(document.querySelector('main svg text')!).fontSize),
    }))
    expect(seen.below).toBeLessThanOrEqual(0)
    expect(seen.letters).toBeGreaterThanOrEqual(18)
  }
  // reveal.js lays out the next slide, unseen: the figure on it is ready before it is shown.
  await expect.poll(() => frameOf(page, 'simplex')?.locator('canvas').count(), often).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(slide, often).toBe(1)
  await click('simplex')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(slide, often).toBe(0)
  await page.keyboard.press('PageDown')
  await expect.poll(slide, often).toBe(1)
  await click('simplex')
  await page.keyboard.press('PageDown')
  await expect.poll(slide, often).toBe(2)
  await click('temperature')
  await page.keyboard.press('PageDown')
  await expect.poll(slide, often).toBe(3)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(slide, often).toBe(2)
  expect(faults).toEqual([])
})
