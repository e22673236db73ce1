import type { Browser, Page } from '@playwright/test'
import { clockProcessor, type ProcessorTime, profileScripts, type ScriptProfile } from './processorTime'

/** Lighthouse's slow 4G, and a processor that takes four times as long. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const processor = 4
/** Lighthouse's phone, CSS pixels. */
const viewport = { width: 412, height: 823 }

/** One cold load of a page; times in ms since its address was asked for. */
export interface FirstLoad {
  firstPaint: number
  /** When the picture was there and could be moved. */
  alive: number
  /** When the last byte of the program's own script had arrived. */
  program: number
  /** Sum of the layout shifts that no input explains. */
  shift: number
  /** What tasks on the main thread took beyond 50 ms each, from the first paint until the picture was there. */
  blocking: number
  /** Scripts and style sheets asked for until then. */
  files: number
  /** Scripts, largest first, with their bytes on the wire (gzip). */
  scripts: { name: string; bytes: number }[]
}

interface Load {
  alive: number
  shift: number
  tasks: { start: number; duration: number }[]
}

/** ms without a new file after which nothing more is expected. */
const silence = 1500

/** A page of its own, over a slow network on a slow device, as a first visitor has it. */
async function slowPage(browser: Browser, picture: string): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'en', serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript(watchLoad, picture)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor })
  return page
}

async function openUntilAlive(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 60_000 })
  await page.waitForFunction(() => (window as unknown as { load: Load }).load.alive > 0, null, {
    timeout: 60_000,
  })
}

/** What the main thread does until the picture is there; ms of the slow processor. */
export interface LoadWork {
  processor: ProcessorTime
  /** What of it scripts spend where: sampling takes time itself, so only the shares tell */
  profile: ScriptProfile
}

/** Opens a page as `loadSlowly` does, and looks at what its main thread does. */
export async function profileLoad(browser: Browser, url: string, picture: string): Promise<LoadWork> {
  const page = await slowPage(browser, picture)
  const stopClock = await clockProcessor(page, 'timeTicks')
  await openUntilAlive(page, url)
  const work = await stopClock()
  await page.context().close()
  const profiled = await slowPage(browser, picture)
  const stopProfile = await profileScripts(profiled)
  await openUntilAlive(profiled, url)
  const profile = await stopProfile()
  await profiled.context().close()
  return { processor: work, profile }
}

/**
 * Opens a page as a first visitor does, over a slow network on a slow device, and waits until nothing more comes.
 *
 * @param picture selector of what is there once the picture is and can be moved
 */
export async function loadSlowly(browser: Browser, url: string, picture: string): Promise<FirstLoad> {
  const page = await slowPage(browser, picture)
  await openUntilAlive(page, url)
  for (let files = -1, now = 0; now !== files; ) {
    files = now
    await page.waitForTimeout(silence)
    now = await page.evaluate(() => performance.getEntriesByType('resource').length)
  }
  const load = await page.evaluate(readLoad)
  await page.context().close()
  return load
}

/** Runs in the page before its own scripts. */
function watchLoad(picture: string): void {
  const load: Load = { alive: 0, shift: 0, tasks: [] }
  Object.assign(window, { load })
  const look = () => {
    if (document.querySelector(picture)) load.alive = performance.now()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) load.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) load.tasks.push({ start, duration })
  }).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page. */
function readLoad(): FirstLoad {
  const { alive, shift, tasks } = (window as unknown as { load: Load }).load
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
  const asked = resources.filter(({ name, startTime }) => /\.(?:js|css)$/.test(name) && startTime < alive)
  return {
    firstPaint,
    alive,
    program: asked.find(({ name }) => /\/index-[^/]*\.js$/.test(name))?.responseEnd ?? NaN,
    shift,
    blocking: tasks
      .filter(({ start }) => start > firstPaint && start < alive)
      .reduce((sum, { duration }) => sum + duration - 50, 0),
    files: asked.length,
    scripts: asked
      .filter(({ name }) => name.endsWith('.js'))
      .map(({ name, encodedBodySize }) => ({
        name: name.slice(name.lastIndexOf('/') + 1).replace(/-[\w-]{8}\.js$/, ''),
        bytes: encodedBodySize,
      }))
      .sort((a, b) => b.bytes - a.bytes),
  }
}

export const scriptBytes = ({ scripts }: FirstLoad): number =>
  scripts.reduce((sum, { bytes }) => sum + bytes, 0)
