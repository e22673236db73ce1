import { expect, type Page } from '@playwright/test'
import { keepFaults } from '../browser/engines/keepFaults'
import { lookAt } from '../browser/engines/look'
import { refuse } from './refuse'

/** One view with one of its files missing. */
export interface Outcome {
  file: string
  /** What a reader sees: a word and a button, or all of it, as the file is none that the view cannot do without. */
  shown: 'said' | 'whole'
  requests: number
}

const isFailure = '[role=alert]:has(button)'

/** A view, or a dialog of it. */
export interface View {
  address: string
  /** A selector of what must be there. */
  shown: string
  /** The words on the button that opens the dialog, where it does not open by itself. */
  button?: string
}

/** Opens a view; `beforePress` is called once all but its dialog is there. */
async function open(page: Page, { address, button }: View, beforePress?: () => void) {
  await page.goto('about:blank')
  await page.goto(address)
  if (button === undefined) return
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  beforePress?.()
  await openDialog(page, button)
}

const openDialog = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).first().click()

/** Opens a view and waits until it has all texts. */
async function becomesWhole(page: Page, { shown }: View, texts: readonly string[]): Promise<void> {
  await expect(async () => expect((await lookAt(page, shown)).texts).toEqual(texts)).toPass({
    timeout: 60_000,
  })
}

/** The files that a view asks for, its page apart, or its dialog, and its texts. */
export async function openWhole(page: Page, view: View): Promise<{ files: string[]; texts: string[] }> {
  await page.addInitScript(keepFaults)
  const files = new Set<string>()
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && pathname.includes('/assets/')) files.add(pathname)
  })
  await open(page, view, () => files.clear())
  await page.waitForLoadState('networkidle')
  const { texts } = await lookAt(page, view.shown)
  return { files: [...files], texts }
}

/**
 * Opens a view without one of its files: it says so or does without; it asks for the file at most three times; and once
 * the file is there, one press makes the view whole.
 */
export async function openWithout(
  page: Page,
  view: View,
  file: string,
  texts: readonly string[],
): Promise<Outcome> {
  const { address, button } = view
  const missing = await refuse(page, `**${file}`, 404)
  await open(page, view)
  // A lecture, which fetches ahead all that it may show, asks again after five seconds at the earliest.
  const early = page.waitForTimeout(4000).then(() => missing.asked())
  const failure = page.locator(isFailure).first()
  const whole = becomesWhole(page, view, texts)
  const said = failure.waitFor({ timeout: 60_000 }).then(() => 'said' as const)
  // Without its style a part has all its texts; a lecture fetches ahead what it does not show.
  const isStyle = file.endsWith('.css') && !/#\/(?:lecture|speaker)/.test(address)
  const first = await (isStyle ? said : Promise.any([said, whole.then(() => 'whole' as const)]))
  const requests = await early
  expect(requests, `${file} at ${address}`).toBeLessThanOrEqual(3)
  await missing.stop()
  if (first === 'said') {
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    await failure.getByRole('button').first().click()
    // A style sheet comes with the page, reloaded, which has no dialog open.
    if (button !== undefined && isStyle) {
      await page.waitForFunction(() => !('isOld' in window))
      await openDialog(page, button)
    }
  }
  await whole
  await expect(page.locator(isFailure)).toHaveCount(0)
  return { file, shown: first, requests }
}
