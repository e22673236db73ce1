import { expect, type Page } from '@playwright/test'
import { keepFaults } from '../browser/engines/keepFaults'
import { type Look, lookAt } from '../browser/engines/look'
import { refuse } from './refuse'

/** One view with one of its files missing. */
export interface Outcome {
  file: string
  /** What a reader sees: a word and a button, or all of it, as the file is none that the view cannot do without. */
  shown: 'said' | 'whole'
  requests: number
}

const isFailure = '[role=alert]:has(button)'
const shown = '#root :is(h1, [role=img], .tex)'

async function open(page: Page, address: string) {
  await page.goto('about:blank')
  await page.goto(address)
}

/** The texts of a view that stands, but for the time of day. */
const textsOf = ({ texts }: Look) => texts.filter((text) => !/^\d+:\d\d/.test(text))

/** Opens a view and waits until it has all texts. */
async function becomesWhole(page: Page, texts: readonly string[]): Promise<void> {
  await expect(async () => expect(textsOf(await lookAt(page, shown))).toEqual(texts)).toPass({
    timeout: 60_000,
  })
}

/** The files that a view asks for, its page apart, and its texts. */
export async function openWhole(page: Page, address: string): Promise<{ files: string[]; texts: string[] }> {
  await page.addInitScript(keepFaults)
  const files = new Set<string>()
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && pathname.includes('/assets/')) files.add(pathname)
  })
  await open(page, address)
  await page.waitForLoadState('networkidle')
  const texts = textsOf(await lookAt(page, shown))
  return { files: [...files], texts }
}

/**
 * Opens a view without one of its files: it says so or does without; it asks for the file at most three times; and once
 * the file is there, one press makes the view whole.
 */
export async function openWithout(
  page: Page,
  address: string,
  file: string,
  texts: readonly string[],
): Promise<Outcome> {
  const missing = await refuse(page, `**${file}`, 404)
  await open(page, address)
  // A lecture, which fetches ahead all that it may show, asks again after five seconds at the earliest.
  const early = page.waitForTimeout(4000).then(() => missing.asked())
  const failure = page.locator(isFailure).first()
  const whole = becomesWhole(page, texts)
  const said = failure.waitFor({ timeout: 60_000 }).then(() => 'said' as const)
  // Without its style a part has all its texts; a lecture fetches ahead what it does not show.
  const isStyle = file.endsWith('.css') && !/#\/(?:lecture|speaker)/.test(address)
  const first = await (isStyle ? said : Promise.any([said, whole.then(() => 'whole' as const)]))
  const requests = await early
  expect(requests, `${file} at ${address}`).toBeLessThanOrEqual(3)
  await missing.stop()
  if (first === 'said') await failure.getByRole('button').first().click()
  await whole
  await expect(page.locator(isFailure)).toHaveCount(0)
  return { file, shown: first, requests }
}
