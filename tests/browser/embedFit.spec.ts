import { expect, type Frame, type Page, test } from '@playwright/test'
import { partsOf } from '../../src/figures/figure'
import { figures } from '../../src/figures/figures'
import { rowsWith } from './combinations'
import { hostPage, often, type Site, said, serve, show } from './embedHost'
import { judgeScreen } from './judgeScreen'

const frames = [
  [600, 500],
  [700, 600],
  [800, 700],
  [700, 350],
] as const

const ids = Object.keys(figures) as (keyof typeof figures)[]

let host: Site

/** A host that never lets a figure grow. */
const fixedHost = `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,"></head>
<body style="margin: 0"><iframe title="figure" style="display: block; border: 0"></iframe></body></html>`

test.beforeAll(async () => {
  host = await serve({ pages: { '/': fixedHost, '/obeys': hostPage() }, name: 'localhost' })
})

test.afterAll(() => host.close())

const app = () => new URL(test.info().project.use.baseURL!).origin

/** Opens a figure in a frame of fixed size. */
async function place(
  page: Page,
  address: string,
  [width, height]: readonly [number, number],
): Promise<Frame> {
  await page.setViewportSize({ width, height })
  await page.goto(`${host.origin}/`)
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, given) => {
      Object.assign(frame.style, { width: `${given.width}px`, height: `${given.height}px` })
      frame.src = given.address
    },
    { address: `${app()}/index.html#/embed/${address}`, width, height },
  )
  await expect.poll(() => page.frames().length, often).toBe(2)
  const frame = page.frames()[1]!
  await frame.locator('main[data-fitted="true"] [class*=picture] :is(svg, canvas)').first().waitFor(often)
  return frame
}

/** What is wrong with a fitted figure, its words included; empty where all is well. */
const faults = async (frame: Frame) => [
  ...(await faultsOfFit(frame)),
  ...(await frame.evaluate<string[]>(`(${judgeScreen})(9.5, 'main div[data-fitted="true"]')`)),
]

const faultsOfFit = (frame: Frame) =>
  frame.evaluate(() => {
    const found: string[] = []
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const [picture, settings] = ['picture', 'settings'].map(
      (name) => document.querySelector(`[data-fitted="true"] > [class*="_${name}_"]`)!,
    ) as [Element, Element]
    if (document.documentElement.scrollHeight > innerHeight + 1) found.push('the frame scrolls')
    const drawn = [...picture.querySelectorAll('svg, canvas')].map(boxOf).filter(({ height }) => height > 40)
    if (drawn.length === 0) found.push('no picture')
    for (const { top, bottom } of drawn)
      if (top < -1 || bottom > innerHeight + 1) found.push(`a picture from ${top} to ${bottom}`)
    const highest = Math.max(...drawn.map(({ height }) => height))
    if (highest < 80) found.push(`the highest picture is ${highest} high`)
    const main = [...settings.querySelectorAll('input, select, button')].map(boxOf)
    if (main.length === 0 || main[0]!.bottom > innerHeight) found.push('no control in view')
    if (innerWidth >= 640 && boxOf(settings).left < boxOf(picture).right) found.push('controls below')
    if (document.querySelector('[data-figure-notes]')) found.push('notes are open')
    for (const label of settings.querySelectorAll('label'))
      if (boxOf(label).height > 4 * Number.parseFloat(getComputedStyle(label).fontSize))
        found.push(`a column of letters: ${label.textContent}`)
    const axes = [...picture.querySelectorAll('line[class*="_axis_"]')].map(boxOf)
    for (const text of picture.querySelectorAll('text')) {
      if (/\S…/.test(text.textContent ?? '')) found.push(`cut: ${text.textContent}`)
      const { left, right, top, bottom, height } = boxOf(text)
      if (
        axes.some(
          (axis) =>
            axis.left < left &&
            axis.right > right &&
            axis.height < 4 &&
            axis.top > top + 0.3 * height &&
            axis.bottom < bottom - 0.3 * height,
        )
      )
        found.push(`an axis crosses ${text.textContent}`)
    }
    return found
  })

for (const size of frames) {
  test(`every figure fits a frame of ${size.join(' × ')}, its main control with it`, async ({ page }) => {
    test.slow()
    for (const figure of rowsWith(size, ids, frames)) {
      await test.step(figure, async () => {
        const frame = await place(page, `${figure}?fit=frame&n=20000&lang=en`, size)
        await expect.poll(() => faults(frame), often).toEqual([])
      })
    }
  })
}

test('words keep off each other where a frame is low, or large type makes its columns narrow', async ({
  page,
}) => {
  test.slow()
  for (const [address, size] of [
    ['gradient?part=spread&lang=en', [700, 350]],
    ['gradient?part=spread&lang=ko', [800, 700]],
    ['training?part=digits&lang=en', [600, 500]],
    ['slice?part=one-draw&type=stage&lang=ko', [960, 700]],
    ['temperature?type=stage&lang=en', [960, 700]],
    ['temperature?labels=umbrella,coat,hat&lang=en', [600, 500]],
  ] as const) {
    await test.step(`${address} ${size}`, async () => {
      const frame = await place(page, `${address}&fit=frame&n=20000`, size)
      // The images of the digits lie below the frame's edge.
      const found = () => faults(frame).then((all) => all.filter((fault) => fault !== 'the frame scrolls'))
      await expect.poll(found, often).toEqual([])
    })
  }
})

test('a figure fits by itself where no host answers within a second, and grows where one does', async ({
  page,
}) => {
  const frame = await place(page, 'simplex?n=20000&lang=en', [700, 600])
  await expect.poll(() => faults(frame), often).toEqual([])
  // A host that gives it the height after all.
  await page.locator('iframe').evaluate((element) => {
    element.style.height = '1600px'
  })
  await expect(frame.locator('main')).toHaveAttribute('data-fitted', 'false')
  // A host with just the room that the figure takes: what the reader opens in it is scrolled to.
  const height = await frame
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
  await page.locator('iframe').evaluate((element, room) => {
    element.style.height = `${room}px`
  }, height)
  await frame.locator('summary', { hasText: 'Numbers' }).click()
  const numbers = frame.getByRole('table').first()
  await expect(numbers).toBeVisible()
  const grown = await frame.locator('main').evaluate((main) => main.scrollHeight)
  expect(grown).toBeGreaterThan(height)
  await page.waitForTimeout(1500)
  await expect(numbers).toBeVisible()
  await expect(frame.locator('main')).toHaveAttribute('data-fitted', 'false')

  await page.goto(`${host.origin}/obeys`)
  const obeyed = await show(page, `${app()}/index.html#/embed/simplex?n=20000&lang=en`, 700)
  await page.waitForTimeout(1500)
  await expect(obeyed.locator('main')).toHaveAttribute('data-fitted', 'false')
  expect((await said(page, 'resize')).length).toBeGreaterThan(0)
})

test('a part is one panel of its figure, and what is no part is said', async ({ page }) => {
  const titles = new Set<string>()
  for (const part of partsOf('gaussian')) {
    await page.goto('about:blank')
    await page.goto(`./#/embed/gaussian?part=${part}&n=20000&lang=en`)
    const picture = page.locator('[class*="_picture_"] figure')
    await expect(picture).toHaveCount(1)
    titles.add((await picture.getByRole('img').first().getAttribute('aria-label')) ?? '')
  }
  expect(titles.size).toBe(3)
  await page.goto('about:blank')
  await page.goto('./#/embed/gaussian?part=nonsense&lang=en')
  await expect(page.locator('[class*="_picture_"] figure')).toHaveCount(3)
  await expect(page.getByRole('status').filter({ hasText: 'nonsense' })).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('nonsense')).toHaveCount(0)
})

test('a fitted figure of several panels lets the reader pick one, in Korean too', async ({ page }) => {
  const frame = await place(page, 'gaussian?fit=frame&n=20000&lang=ko', [700, 600])
  await frame.getByLabel('화면').selectOption({ label: '두 추정량' })
  await expect.poll(() => faults(frame), often).toEqual([])
  await frame.getByRole('button', { name: '읽는 법' }).click()
  await expect(frame.locator('[data-part="notes"]')).toBeInViewport()
})

test('on a slide the letters are those of the back row', async ({ page }) => {
  const frame = await place(page, 'simplex?type=stage&n=20000&lang=en', [920, 640])
  await expect.poll(() => faults(frame), often).toEqual([])
  const smallest = await frame.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('[class*="_picture_"] svg text')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      ),
    ),
  )
  expect(smallest).toBeGreaterThanOrEqual(18)
})
