import { expect, type Locator, type Page, test } from '@playwright/test'
import { accessibilityFaults } from './accessibility'
import { combinations } from './combinations'
import { typeOver } from './drivers'

/** The chapter's figures: π itself, and the digits. */
async function openFigure(page: Page, which: 0 | 1, parameters = ''): Promise<Locator> {
  await page.goto(`./#/lesson/training?lang=en${parameters}`)
  const figure = page.locator('[data-figure="training"]').nth(which)
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('[data-phase="resting"]')).toBeVisible({ timeout: 30_000 })
  return figure
}

const press = (figure: Locator, name: RegExp | string) => figure.getByRole('button', { name }).click()
const full = (figure: Locator) => figure.getByRole('radio', { name: 'full' }).check({ force: true })
const stepOf = async (figure: Locator) =>
  Number(await figure.locator('[data-step]').getAttribute('data-step'))

test('π ends where theory says, for every learner, and the table tells it', async ({ page }) => {
  const figure = await openFigure(page, 0)
  await full(figure)
  await press(figure, 'Run')
  await expect(figure.locator('[data-phase="done"]')).toBeVisible({ timeout: 30_000 })
  await figure.getByText('Numbers', { exact: true }).click()
  const rows = await figure
    .locator('table tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    )
  const first = (cell: string) => Number(cell.split(',')[0])
  // Published means and deviations of the mean over the last 1000 steps, five seeds; five deviations on either side.
  const expected: [end: number, reached: number, deviation: number][] = [
    [0, 0.003, 2e-4],
    [0, 0.0029, 4e-4],
    [0, 0.0029, 4e-4],
    [0.377, 0.377, 0.0039],
    [0.4334, 0.4334, 0.0049],
    // The mean of Gumbel-Rao is that of straight-through; ReinMax is exact for this f, a quadratic one.
    [0.4334, 0.4334, 0.0049],
    [0, 0.0029, 4e-4],
    [0, 0.0172, 0.0058],
  ]
  expect(rows).toHaveLength(expected.length)
  // A lowest τ above τ leaves nothing to cool, and the figure says so.
  await expect(figure.getByText(/The lowest τ/)).toHaveCount(0)
  await typeOver(figure.getByRole('textbox', { name: 'Lowest τ' }), '3')
  await figure.getByRole('textbox', { name: 'Lowest τ' }).press('Enter')
  await expect(figure.getByText('The lowest τ, 3, lies above τ = 1')).toBeVisible()
  expected.forEach(([end, reached, deviation], at) => {
    expect(first(rows[at]![3]!), rows[at]![0]).toBeCloseTo(end, 3)
    expect(Math.abs(first(rows[at]![2]!) - reached), rows[at]![0]).toBeLessThan(5 * deviation)
  })
})

test('the autoencoder goes on while the reader is elsewhere, and is found where it is by then', async ({
  page,
}) => {
  const figure = await openFigure(page, 1, '&tau=1')
  await press(figure, 'Run')
  await expect.poll(() => stepOf(figure), { timeout: 30_000 }).toBeGreaterThan(20)
  const left = await stepOf(figure)
  await page.evaluate(() => {
    location.hash = '#/lab'
  })
  await expect(page.locator('[data-figure="training"]')).toHaveCount(0)
  await page.evaluate(() => {
    location.hash = '#/lesson/training?tau=1'
  })
  const again = page.locator('[data-figure="training"]').nth(1)
  await again.scrollIntoViewIfNeeded()
  await expect(again.locator('[data-step]')).toBeVisible({ timeout: 30_000 })
  expect(await stepOf(again)).toBeGreaterThanOrEqual(left)
  if (await again.locator('[data-phase="running"]').count()) await press(again, 'Pause')
  await expect(again.locator('[data-phase="resting"]')).toBeVisible()
  const paused = await stepOf(again)
  await press(again, 'One step')
  await expect.poll(() => stepOf(again)).toBe(paused + 1)
  await press(again, 'Start over')
  await expect.poll(() => stepOf(again)).toBe(0)
  await expect(again.getByRole('img', { name: /^Curves of the losses/ })).toBeVisible()
})

/** Names that a level line of a picture runs through. */
const crossedNames = (pictures: Element[]) =>
  pictures.flatMap((picture) => {
    const levels = [...picture.querySelectorAll('line')]
      .filter((line) => getComputedStyle(line).strokeDasharray !== 'none')
      .map((line) => line.getBoundingClientRect())
    return [...picture.querySelectorAll('text')].flatMap((text) => {
      const { top, bottom, left, right } = text.getBoundingClientRect()
      const isCrossed = levels.some(
        (line) => line.top > top + 3 && line.top < bottom - 3 && line.left < right && line.right > left,
      )
      return isCrossed ? [text.textContent] : []
    })
  })

/** Settings whose name stands beside the control, and fields that end elsewhere than the slider under them. Within the page. */
function unalignedSettings(main: Element): string[] {
  const boxOf = (element: Element) => element.getBoundingClientRect()
  const controls = [...main.querySelectorAll<HTMLInputElement>('figure :is(select, input[type="text"])')]
  const beside = controls.flatMap((control) => {
    const name = control.labels![0]!
    return boxOf(name).bottom <= boxOf(control).top ? [] : [`${name.textContent} stands beside its control`]
  })
  const [first, second] = controls.map((control) => boxOf(control.labels![0]!).top)
  if (first !== second) beside.push(`names begin at ${first} and ${second}`)
  const uneven = [...main.querySelectorAll('[data-symbol] > div > input[type="range"]')].flatMap((slider) => {
    const field = slider.closest('[data-symbol]')!.querySelector('input:not([type="range"])')!
    const off = boxOf(slider).right - boxOf(field).right
    return Math.abs(off) < 0.5 ? [] : [`a field ends ${off} px before its slider`]
  })
  return [...beside, ...uneven]
}

test('what a training says while it runs has its room from the start, clear of the line of no code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 900 })
  await page.goto('./#/embed/training?part=digits&lang=en')
  const main = page.locator('main')
  await expect(main.locator('[data-phase="resting"]')).toBeVisible({ timeout: 30_000 })
  const height = () => main.evaluate((element) => element.scrollHeight)
  const before = await height()
  await expect(main.locator('svg line')).not.toHaveCount(0)
  expect(await main.locator('svg[role="img"]').evaluateAll(crossedNames)).toEqual([])
  expect(await main.evaluate(unalignedSettings)).toEqual([])
  await press(main, 'Run')
  await expect.poll(() => stepOf(main), { timeout: 30_000 }).toBeGreaterThan(100)
  expect(await height()).toBe(before)
})

test('steps without end, or without length, end in a message and a way back', async ({ page }) => {
  for (const [which, parameters] of [
    [0, '&rate=1e9'],
    [0, '&rate=0'],
    [1, '&adam=1e9'],
    [1, '&adam=0'],
  ] as const) {
    const figure = await openFigure(page, which, parameters)
    await press(figure, 'Run')
    await expect(figure.getByRole('alert').filter({ hasText: 'tart over' })).toBeVisible({ timeout: 30_000 })
    await figure.getByRole('button', { name: /^Start over with/ }).click()
    await expect(figure.locator('[data-phase="resting"]')).toBeVisible({ timeout: 30_000 })
    await expect(figure.locator('[data-step="0"]')).toBeVisible()
    expect(page.url()).not.toMatch(/[?&](?:rate|adam)=/)
    await page.goto('about:blank')
  }
})

test('both figures pass the accessibility rules', async ({ page }) => {
  for (const [which, theme] of combinations([0, 1] as const, ['light', 'dark'])) {
    const figure = await openFigure(page, which, `&theme=${theme}`)
    await press(figure, 'One step')
    await expect.poll(() => stepOf(figure)).toBe(1)
    expect(await accessibilityFaults(page, { within: '[data-figure="training"]', rules: 'all' })).toEqual([])
    await page.goto('about:blank')
  }
})
