import type { Browser } from '@playwright/test'

/** Lighthouse's slow 4G, and a processor that takes four times as long. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const processor = 4

/** One cold load of a page; ms since its address was asked for. */
export interface FirstLoad {
  firstPaint: number
  /** When the largest piece of text or picture of the first screen was there. */
  largestPaint: number
  /** Scripts in the order in which they were asked for, with their bytes on the wire (gzip). */
  scripts: { name: string; bytes: number }[]
}

/** ms without a new file after which nothing more is expected. */
const silence = 1500

/**
 * Opens a page as a first visitor does, over a slow network on a slow device, and waits until nothing more comes.
 *
 * @param content selector of what shows that the first screen is there
 */
export async function loadSlowly(browser: Browser, url: string, content: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  await page.goto(url, { timeout: 60_000 })
  await page.locator(content).first().waitFor({ timeout: 60_000 })
  for (let files = -1, now = 0; now !== files; ) {
    files = now
    await page.waitForTimeout(silence)
    now = await page.evaluate(() => performance.getEntriesByType('resource').length)
  }
  const load = await page.evaluate(readTimeline)
  await context.close()
  return load
}

/** Runs in the page. */
async function readTimeline(): Promise<FirstLoad> {
  const largest = await new Promise<PerformanceEntry | undefined>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  const [first] = performance.getEntriesByName('first-contentful-paint')
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  return {
    firstPaint: first?.startTime ?? NaN,
    largestPaint: largest?.startTime ?? NaN,
    scripts: resources
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, encodedBodySize }) => ({
        name: name.slice(name.lastIndexOf('/') + 1),
        bytes: encodedBodySize,
      })),
  }
}
