import { expect, type Page, test } from '@playwright/test'
import { deck } from '../../src/lesson/deck'
import { sheetsOf } from '../../src/modes/lecture/handout/sheets'
import { chapters } from '../../src/state/place'
import { refuse } from '../reliability/refuse'
import { rowsWith } from './combinations'
import { layOut, needs, remembersFailures, waitForKeys } from './drivers'
import { judgeScreen } from './judgeScreen'

test.use({ viewport: { width: 1280, height: 720 } })

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** The sheets of paper of a PDF: width and height in points. */
const papersIn = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  )

/** Opens the handout of a lecture and waits until every sheet is laid out and painted. */
async function openHandout(page: Page, parameters: string) {
  await page.goto(`./#/lecture?${parameters}`)
  await expect(page.locator('section[data-kind]').first()).toBeVisible()
  await waitForKeys(page)
  await page.keyboard.press('h')
  await expect(page.locator('[data-handout="ready"]')).toBeAttached({ timeout: 150_000 })
}

/** What a sheet of paper must not have: a figure without marks, something cut, type too small to read. */
function judgeSheets() {
  const wrong: string[] = []
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const tell = (fault: string) => wrong.push(`${sheet.dataset.sheet}: ${fault}`)
    const figure = sheet.querySelector('[data-figure]')
    const shapes = figure?.querySelectorAll('svg :is(path, circle, rect, line, polygon)').length ?? 0
    const canvases = [...(figure?.querySelectorAll('canvas') ?? [])]
    const painted = canvases.some((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.some((value, index) => index % 4 === 3 && value > 0)
    })
    if (figure && shapes < 8 && !painted) tell('a blank figure')
    const { width } = sheet.querySelector('[data-stage]')!.getBoundingClientRect()
    for (const box of sheet.querySelectorAll<HTMLElement>('[style*="--size"], [data-level]')) {
      if (box.scrollHeight > box.clientHeight + 1) tell(`cut: ${box.textContent?.slice(0, 40)}`)
      const size = (Number.parseFloat(getComputedStyle(box).fontSize) * width) / 1280
      // 16 px at 1280 come to 4.5 pt on a quarter of a page, 9 pt on a whole one.
      if (box.closest('[data-stage]') && size < (16 * width) / 1280) tell(`${size} px`)
    }
  }
  return wrong
}

test('a lecture is printed four screens a page, every figure painted, nothing cut', async ({ page }) => {
  test.setTimeout(240_000)
  // Of one half of the lecture: the other is made of the same kinds of screens.
  const tried = rowsWith('printed', chapters, ['left', 'printed'])
  await openHandout(page, `lang=en&steps=${tried}`)
  const sheets = sheetsOf(deck(tried.map((chapter) => ({ chapter, ranges: [] }))))
  await expect(page.locator('[data-sheet]')).toHaveCount(sheets.length)
  expect(await page.evaluate(judgeSheets)).toEqual([])
  const overprinted: string[] = []
  for (const sheet of await page.locator('[data-sheet]').all()) {
    await sheet.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const within = `[data-sheet="${await sheet.getAttribute('data-sheet')}"]`
    const found = await sheet.evaluate(`(${judgeScreen})(0, '${within}')`)
    overprinted.push(...(found as string[]).map((fault) => `${within} ${fault}`))
  }
  expect(overprinted).toEqual([])
  needs('pdf')
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  expect(pagesIn(pdf)).toBe(Math.ceil(sheets.length / 4))
  expect(papersIn(pdf).length).toBeGreaterThan(0)
  for (const { width, height } of papersIn(pdf)) expect(width).toBeGreaterThan(height)
})

test('one screen a page with what the lecturer says below it, in the page’s language', async ({ page }) => {
  await openHandout(page, 'lang=ko&theme=dark&steps=gumbel-softmax:1-4')
  await page.getByRole('radio', { name: '1개' }).check({ force: true })
  await expect(page.getByText('용지 방향은 가로입니다.')).toBeVisible()
  await page.getByRole('checkbox', { name: '메모와 함께' }).check()
  await expect(page.getByText('용지 방향은 세로입니다.')).toBeVisible()
  await expect(page.locator('[data-handout="ready"]')).toBeAttached()
  expect(await page.evaluate(judgeSheets)).toEqual([])
  await expect(page.locator('[data-sheet="gumbel-softmax/3"] [data-notes] p')).toHaveText(
    /표본 하나로 시작해/,
  )
  // Paper is white, whatever the screen's colours are.
  await layOut(page, 'print')
  const inkOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).color)
  expect(await inkOf('[data-sheet] h1')).toBe('rgb(28, 27, 25)')
  await layOut(page, 'screen')
  needs('pdf')
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true })
  expect(pagesIn(pdf)).toBe(4)
  // Its tags, by which a screen reader reads it, have every screen's title.
  expect(pdf.toString('latin1').match(/\/S\s*\/H1\b/g)).toHaveLength(4)
  expect(papersIn(pdf).length).toBeGreaterThan(0)
  for (const { width, height } of papersIn(pdf)) expect(width).toBeLessThan(height)
})

test('a worksheet has the questions without their answers, and lines to write on', async ({ page }) => {
  await openHandout(page, 'lang=en&steps=gumbel-max:1-4,10-12,temperature:2')
  await page.getByRole('radio', { name: 'worksheet' }).check({ force: true })
  await expect(page.locator('[data-handout="ready"]')).toBeAttached()
  const sheets = page.locator('[data-sheet]')
  await expect(sheets).toHaveCount(5)
  for (const id of ['gumbel-max/2', 'gumbel-max/10', 'temperature/2'])
    await expect(page.locator(`[data-sheet="${id}"] [data-answered="false"]`)).toContainText('Why?')
  await expect(page.locator('[data-right="true"], [data-sheet] input')).toHaveCount(0)
  expect(await page.evaluate(judgeSheets)).toEqual([])
  // A last page with one sheet begins where a full one does.
  const begins = (pages: Element[]) =>
    pages.map((each) => {
      const [page, sheet] = [each, each.firstElementChild!].map((box) => box.getBoundingClientRect().top)
      return Math.round(sheet! - page!)
    })
  const [first, last] = await page.locator('[data-page]').evaluateAll(begins)
  expect(last).toBe(first)
  await expect(page.getByRole('checkbox', { name: 'With notes' })).toBeDisabled()
})

test('the handout leaves the lecture where it was, also where it does not arrive', async ({ page }) => {
  const parts = await refuse(page, /assets\/(?:Handout|LessonLink)-.*\.js/)
  await page.goto('./#/lecture/gumbel-max/6?lang=en&steps=gumbel-max')
  const stage = page.locator('section[data-kind]').first()
  const missing = page.getByText('Part of the page could not be loaded.')
  for (const name of ['Handout to print', 'Lesson link']) {
    await page.getByRole('button', { name }).press('Enter')
    await expect(missing).toBeVisible()
    // The lecture goes on, and the word goes.
    await page.keyboard.press('PageDown')
    await expect(missing).toHaveCount(0)
    await page.keyboard.press('PageUp')
    await expect(stage).toHaveAttribute('data-at', 'gumbel-max/6/0')
  }
  await page.locator('#content').focus()
  await page.keyboard.press('h')
  await expect(missing).toBeVisible()
  await parts.stop()
  await page.getByRole('button', { name: 'Try again' }).click()
  if (remembersFailures()) {
    await expect(missing).toHaveCount(0)
    await expect(stage).toHaveAttribute('data-at', 'gumbel-max/6/0')
    await page.keyboard.press('h')
  }
  await expect(page.getByRole('heading', { name: 'Handout' })).toBeFocused()
  // Here the keys scroll, as on any page.
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Handout' })).toBeAttached()
  await page.keyboard.press('Escape')
  await expect(stage).toHaveAttribute('data-at', 'gumbel-max/6/0')
  await expect(page.locator('#content')).toBeFocused()
  // Opened by its button, it gives the focus back there.
  const button = page.getByRole('button', { name: 'Handout to print' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Handout' })).toBeFocused()
  await page.getByRole('button', { name: 'Back to the lecture' }).click()
  await expect(button).toBeFocused()
})
