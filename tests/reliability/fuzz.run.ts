import { env } from 'node:process'
import { expect, type Page, test } from '@playwright/test'
import { writeSection } from './document'
import { growth, usageCells, usageOf } from './usage'
import { goTo, walk } from './walk'

const walks = Number(env.FUZZ_WALKS ?? 10_000)
const seed = Number(env.FUZZ_SEED ?? Date.now() % 2 ** 31)

test.use({ serviceWorkers: 'block', acceptDownloads: false, hasTouch: true })

/** The lab, and what it holds once all that went before is let go. */
async function usageOfLab(page: Page) {
  await page.setViewportSize({ width: 1280, height: 720 })
  await goTo(page, '#/lab?lang=en')
  await page.locator('[data-settled=true]').waitFor()
  // A long touch selects a word and opens its menu: Chromium keeps that place, and with it the whole view that it stood
  // in, until the next menu is opened over a selected word.
  const title = page.getByRole('heading', { level: 1 })
  await title.dblclick()
  await title.click({ button: 'right' })
  // The menu's place is taken, and the last view is let go, a little later.
  await page.waitForTimeout(2000)
  return usageOf(page)
}

test(`random walks through all views break nothing (FUZZ_SEED=${seed})`, async ({ browser, page }) => {
  // A page waits for its frames more than it computes: two of them, each of a process of its own, share the walks.
  const walked = await Promise.all(
    [page, await browser.newPage()].map(async (each, number) => {
      await each.goto('./#/lab?lang=en')
      // The program is there once the first of them are over.
      await walk(each, seed + 2 + number, Math.ceil(walks / 20))
      const before = await usageOfLab(each)
      const { gestures, faults } = await walk(each, seed + number, Math.ceil(walks / 2))
      const after = await usageOfLab(each)
      return { gestures, faults: [...faults, ...growth(before, after)], usage: usageCells(before, after) }
    }),
  )
  expect(walked.flatMap(({ faults }) => faults)).toEqual([])
  const gestures = walked.reduce((sum, each) => sum + each.gestures, 0)
  const usages = walked.map(({ usage }) => usage.replaceAll(' | ', ', '))
  writeSection(
    'Random walks',
    `FUZZ_SEED=${seed} FUZZ_WALKS=${walks} npm run fuzz`,
    `${(2 * Math.ceil(walks / 2)).toLocaleString('en')} walks in two pages with ${gestures.toLocaleString('en')} gestures in all (links, keys, typed text, pointer, one finger and two, back,
language, theme, size), from any place with any parameters, one in four addresses mangled: nothing thrown, no error in the
console, no blank page, no part stopped, no value outside its range, no focus lost at a key. Heap, nodes, listeners and workers
of the lab before and after: ${usages.join(' in one page, ')} in the other.`,
  )
})
