import { env } from 'node:process'
import { expect, type Page, test } from '@playwright/test'
import { chapters, figures } from '../../src/state/place'
import { writeSection } from './document'
import { growth, type Usage, usageCells, usageOf } from './usage'

const usual = { moves: 10_000, rounds: 50, minutes: 10 }
const count = (name: keyof typeof usual) => Number(env[`SOAK_${name.toUpperCase()}`] ?? usual[name])
const [moves, rounds, minutes] = [count('moves'), count('rounds'), count('minutes')]
const rows: string[] = []

test.describe.configure({ mode: 'serial' })
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } })

function judge(what: string, before: Usage, after: Usage) {
  console.log(what, usageCells(before, after))
  expect.soft(growth(before, after), what).toEqual([])
  rows.push(`| ${what} | ${usageCells(before, after)} |`)
}

const goTo = async (page: Page, hash: string) => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator('#root :is(h1, [role=img], .tex)').first().waitFor()
}

test('a lecture of many moves, its speaker’s window open, holds no more at its end than at its beginning', async ({
  page,
}) => {
  const start = '#/lecture/reparameterization/1?lang=en&n=20000'
  await page.goto(`./${start}`)
  await page.locator('[data-at]').waitFor()
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.locator('h1, h2').first().waitFor()
  let before: Usage | undefined
  const measure = async () => {
    await goTo(page, start)
    await page.waitForTimeout(2000)
    // One process has both windows, and counts them together.
    return usageOf(page)
  }
  for (let move = 0; move < moves; move++) {
    // Once all screens have been seen nothing is fetched any more.
    if (move === Math.floor(moves / 4)) before = await measure()
    const keys =
      move % 40 === 39 ? ['o', 'Escape', 'c', 'c', '[', ']', 'b', 'b', 'd', 'd', 'n'] : ['PageDown']
    for (const key of keys) await page.keyboard.press(key)
    if ((await page.locator('[data-at^="in-use/"]').count()) > 0 && move % 7 === 0)
      await page.keyboard.press('Home')
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  const after = await measure()
  judge(`stage and speaker’s window, after ${Math.floor(moves / 4)} and ${moves} moves`, before!, after)
})

test('views that are opened again and again leave nothing behind', async ({ page }) => {
  const views = [
    '#/',
    ...chapters.map((chapter) => `#/lesson/${chapter}`),
    '#/lab',
    ...chapters.map((chapter) => `#/lecture/${chapter}/3`),
    ...figures.map((figure) => `#/embed/${figure}`),
  ]
  await page.goto('./#/?lang=en')
  const measure = async () => {
    await goTo(page, '#/lab?lang=en')
    await page.waitForTimeout(2000)
    return usageOf(page)
  }
  let before: Usage | null = null
  for (let round = 0; round < rounds; round++) {
    if (round === Math.min(10, Math.floor(rounds / 4) + 1)) before = await measure()
    for (const view of views) await goTo(page, `${view}?lang=en&n=20000`)
  }
  judge(`each of ${views.length} views ${rounds} times`, before!, await measure())
})

test('six embedded figures, scrolled, leave nothing behind', async ({ page }) => {
  const shown = ['simplex', 'temperature', 'race', 'histograms', 'slice', 'gradient']
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: shown
        .map(
          (figure) =>
            `<p>${'words '.repeat(300)}</p><iframe title="${figure}" style="width: 100%; height: 700px" src="./#/embed/${figure}?n=20000&lang=en"></iframe>`,
        )
        .join(''),
    }),
  )
  await page.goto('./host')
  const scroll = async (until: number) => {
    const gaps: number[] = []
    for (let down = 1; Date.now() < until; down = -down) {
      gaps.push(
        ...(await page.evaluate(async (by) => {
          const times: number[] = []
          for (let step = 0; step < 120; step++) {
            scrollBy({ top: 60 * by, behavior: 'instant' })
            times.push(await new Promise(requestAnimationFrame))
          }
          return times.slice(1).map((time, at) => time - times[at]!)
        }, down)),
      )
    }
    return gaps.toSorted((a, b) => a - b)
  }
  // All figures have been seen, and have come to rest.
  await scroll(Date.now() + minutes * 6_000)
  await page.waitForTimeout(5000)
  const before = await usageOf(page)
  const gaps = await scroll(Date.now() + minutes * 60_000)
  await page.waitForTimeout(5000)
  const frame = (share: number) => gaps[Math.floor(share * gaps.length)]!.toFixed(0)
  judge(
    `six embeds, scrolled for ${minutes} minutes, a frame every ${frame(0.5)} ms (99 %: ${frame(0.99)} ms)`,
    before,
    await usageOf(page),
  )
})

test.afterAll(() => {
  if (rows.length < 3 || test.info().errors.length > 0) return
  writeSection(
    'Long runs',
    `SOAK_MOVES=${moves} SOAK_ROUNDS=${rounds} SOAK_MINUTES=${minutes} npm run soak`,
    `Fails where something grows by more than 15 %, beside 4 MB, 500 nodes and 50 listeners. A lap that fetches the program
comes first.

| run | heap, MB | nodes | listeners | workers |
|---|---|---|---|---|
${rows.join('\n')}`,
  )
})
