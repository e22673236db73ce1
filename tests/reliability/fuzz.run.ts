import { env } from 'node:process'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { growth, usageCells, usageOf } from './usage'
import { goTo, resetWindow, walk } from './walk'

const walks = Number(env.FUZZ_WALKS ?? 10_000)
const firstSeed = Number(env.FUZZ_SEED ?? Date.now() % 2 ** 31)

/** Walks on one page. At each step the runner goes through all that its test has recorded: many short tests end sooner. */
const walksOfPage = 100

test.use({ serviceWorkers: 'block', acceptDownloads: false, hasTouch: true })

/** The lab, and what it holds once all that went before is let go. */
async function usageOfLab(page: Page) {
  await resetWindow(page)
  await page.setViewportSize({ width: 1280, height: 720 })
  await goTo(page, '#/lab?lang=en')
  await page.locator('[data-settled=true]').waitFor()
  // React keeps the last field that had the focus, and with it the whole view that it stood in, until another has it.
  await page.getByRole('slider').first().focus()
  // A long touch selects a word and opens its menu: Chromium keeps that place, and with it the whole view that it stood
  // in, until the next menu is opened over a selected word.
  const title = page.getByRole('heading', { level: 1 })
  await dragWord(page, title)
  await title.dblclick({ timeout: 15_000 })
  await title.click({ button: 'right', timeout: 15_000 })
  // The menu's place is taken, and the last view is let go, a little later.
  await page.waitForTimeout(2000)
  return usageOf(page)
}

/**
 * Drags a selected word. Where Escape ends such a drag Chromium keeps what lay under it, and with it the whole view, until
 * another is let go.
 */
async function dragWord(page: Page, title: Locator) {
  await title.dblclick({ timeout: 15_000, position: { x: 20, y: 10 } })
  const { x, y } = (await title.boundingBox())!
  await page.mouse.down()
  for (const right of [60, 80]) await page.mouse.move(x + right, y + 10)
  await page.mouse.up()
}

for (let part = 0; part < walks / walksOfPage; part++) {
  const seed = firstSeed + part
  const count = Math.min(walksOfPage, walks - part * walksOfPage)
  test(`random walks through all views break nothing (FUZZ_SEED=${seed})`, async ({ page }, {
    annotations,
  }) => {
    await page.goto('./#/lab?lang=en')
    // The program is there once half of them are over.
    const begun = await walk(page, 2 * seed, Math.ceil(count / 2))
    const before = await usageOfLab(page)
    const ended = await walk(page, 2 * seed + 1, Math.floor(count / 2))
    const after = await usageOfLab(page)
    expect([...begun.faults, ...ended.faults, ...growth(before, after)]).toEqual([])
    const gestures = begun.gestures + ended.gestures
    annotations.push({
      type: 'row',
      description: `| ${seed} | ${count} | ${gestures} | ${usageCells(before, after)} | ${new Date().toISOString().slice(0, 10)} |`,
    })
  })
}
