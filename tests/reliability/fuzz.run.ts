import { env } from 'node:process'
import { expect, test } from '@playwright/test'
import { writeSection } from './document'
import { growth, usageCells, usageOf } from './usage'
import { goTo, walk } from './walk'

const walks = Number(env.FUZZ_WALKS ?? 10_000)
const seed = Number(env.FUZZ_SEED ?? Date.now() % 2 ** 31)

test.use({ serviceWorkers: 'block', acceptDownloads: false, hasTouch: true })

test(`random walks through all views break nothing (FUZZ_SEED=${seed})`, async ({ page }) => {
  await page.goto('./#/lab?lang=en')
  const measure = async () => {
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
  // The program is there once the first of them are over.
  await walk(page, seed + 1, Math.ceil(walks / 10))
  const before = await measure()
  const { gestures, faults } = await walk(page, seed, walks)
  const after = await measure()
  expect([...faults, ...growth(before, after)]).toEqual([])
  writeSection(
    'Random walks',
    `FUZZ_SEED=${seed} FUZZ_WALKS=${walks} npm run fuzz`,
    `${walks.toLocaleString('en')} walks with ${gestures.toLocaleString('en')} gestures in all (links, keys, typed text, pointer, one finger and two, back, language,
theme, size), from any place with any parameters, one in four addresses mangled: nothing thrown, no error in the console, no
blank page, no part stopped, no value outside its range, no focus lost at a key. Heap, nodes, listeners and workers of the lab
before and after: ${usageCells(before, after).replaceAll(' | ', ', ')}.`,
  )
})
