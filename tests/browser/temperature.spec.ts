import { expect, type Page } from '@playwright/test'
import { figureOne } from '../figures/figureOne'
import { accessibilityFaults } from './accessibility'
import { test } from './samePage'

const draws = 100_000

/** Opens the chapter at its first exploration and waits until all N draws are in the figure. */
async function openFigure(page: Page, parameters: string) {
  await page.goto(`./#/lesson/temperature?lang=en&${parameters}`)
  const figure = page.locator('[data-figure="temperature"]').first()
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.locator('figure[data-settled="true"]')).toBeVisible({ timeout: 30_000 })
  return figure
}

/** The two tables of the figure's numbers, rows of texts. */
async function tablesOf(figure: Awaited<ReturnType<typeof openFigure>>) {
  const button = figure.getByRole('button', { name: 'Numbers' })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  return figure
    .locator('[data-part="numbers"] table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
        ),
      ),
    )
}

for (const { name, pi, expectations, deviations, sample } of figureOne) {
  test(`reproduces the figure-1 table at π = ${name}`, async ({ page }) => {
    const figure = await openFigure(page, `seed=42&draw=0&n=${draws}&tau=0.5&pi=${pi.join(',')}`)
    await expect(figure.locator(`figure[data-draws="${draws}"]`)).toBeVisible()
    const [means, shares] = await tablesOf(figure)

    // Columns: the row's name, categorical, four temperatures, and behind the second of them the reader's own, 0.5 too.
    const printed = [2, 3, 5, 6]
    const rowsOf = (k: number) => means!.slice(3 * k, 3 * k + 3)
    pi.forEach((probability, k) => {
      const [mean, exact, band] = rowsOf(k).map((row) => row.slice(1).map(Number))
      const expected = [probability, ...expectations.map((row) => Number(row[k]))]
      expect(printed.map((at) => rowsOf(k)[1]![at])).toEqual(expectations.map((row) => row[k]))
      expect(exact![0]).toBe(probability)
      expected.forEach((value, at) => {
        const column = [1, ...printed][at]! - 1
        expect(Math.abs(mean![column]! - value), `class ${k + 1}, column ${column}`).toBeLessThan(
          band![column]! + 1e-4,
        )
      })
      expect(rowsOf(k).map((row) => row[4])).toEqual(rowsOf(k).map((row) => row[3]))
    })

    // The bands reach what chance allows in 999 of 1000 seeds: 3.2905 standard errors, here of the likeliest class.
    const largest = pi.indexOf(Math.max(...pi))
    deviations.forEach((deviation, at) => {
      const band = Number(rowsOf(largest)[2]![printed[at]!])
      expect(Math.abs(band - (3.2905 * Number(deviation)) / Math.sqrt(draws))).toBeLessThan(1e-4)
    })

    // One draw, to the digit, and the same class highest in every column.
    const highest = (at: number) => {
      const column = shares!.map((row) => Number(row[at]))
      return column.indexOf(Math.max(...column))
    }
    sample.forEach((digits, at) => {
      for (const [k, text] of Object.entries(digits)) expect(shares![Number(k)]![printed[at]!]).toBe(text)
    })
    expect([1, 2, 3, 4, 5, 6].map(highest)).toEqual(Array(6).fill(highest(1)))
  })
}

test('of one draw the mean is that draw, in every column', async ({ page }) => {
  const figure = await openFigure(page, 'seed=42&draw=0&n=1&tau=0.3')
  const [means, shares] = await tablesOf(figure)
  for (const [k, row] of shares!.entries())
    for (let at = 1; at <= 6; at++)
      expect(Math.abs(Number(means![3 * k]![at]) - Number(row[at]))).toBeLessThanOrEqual(0.000501)
})

test('the path of the draw sets τ by key and by pointer; the winner stays', async ({ page }) => {
  const figure = await openFigure(page, 'seed=42&draw=0&tau=1')
  const cursor = figure.getByRole('slider', { name: 'Temperature τ, along the path' })
  await expect(cursor).toHaveAttribute('aria-valuenow', '1')
  await cursor.focus()
  await page.keyboard.press('PageDown')
  await expect(cursor).toHaveAttribute('aria-valuenow', '0.5')
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    'At τ = 0.5: class 1 0.354, class 2 0.507, class 3 0.139.',
  )
  await expect(page).toHaveURL(/tau=0\.5/)
  await page.keyboard.press('End')
  await expect(cursor).toHaveAttribute('aria-valuenow', '100')

  const picture = figure.getByRole('img', { name: 'The path of one draw over τ' })
  const { x, y, width } = (await picture.boundingBox())!
  await page.mouse.move(x + width - 30, y + 60)
  await page.mouse.down()
  await page.mouse.move(x + 1, y + 60, { steps: 8 })
  await page.mouse.up()
  await expect(cursor).toHaveAttribute('aria-valuenow', '0.01')
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    'At τ = 0.01: class 1 0.000, class 2 1.000, class 3 0.000.',
  )
})

test('sixteen classes can be read on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const pi = Array.from({ length: 16 }, (_, k) => k + 1).join(',')
  const figure = await openFigure(page, `theme=dark&n=1000&pi=${pi}`)
  expect(await accessibilityFaults(page, { within: '[data-figure="temperature"]' })).toEqual([])
  // No number over another, none cut off.
  const panels = (await figure.locator('ol [data-room] svg').all()).flatMap((panel) => [
    panel.locator('text[class*="number"]'),
    panel.locator('text:not([class*="number"])'),
  ])
  let named = 0
  for (const column of panels) {
    const boxes = await column.evaluateAll((texts) =>
      texts.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return {
          left,
          right,
          middle: (top + bottom) / 2,
          size: Number.parseFloat(getComputedStyle(text).fontSize),
        }
      }),
    )
    // Names stand beside the first picture of a line.
    if (boxes.length === 0) continue
    named++
    expect(boxes.length).toBe(16)
    boxes.forEach((box, k) => {
      expect(box.size).toBeGreaterThanOrEqual(13)
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(320)
      if (k > 0) expect(box.middle - boxes[k - 1]!.middle).toBeGreaterThanOrEqual(13)
    })
  }
  expect(named, 'of twelve pictures the numbers, and names on each line').toBeGreaterThan(12)
})
