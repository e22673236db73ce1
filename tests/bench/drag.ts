import type { Browser, Page } from '@playwright/test'
import { watchFrames } from './frames'
import { pressPointer, type Track } from './pointer'
import {
  clockProcessor,
  type ProcessorTime,
  profileScripts,
  type ScriptProfile,
  scriptParts,
} from './processorTime'
import { median, quantile } from './quantile'

interface Spread {
  p50: number
  p95: number
}

/** What a drag of τ costs at one N; ms. */
export interface Drag {
  draws: number
  /** In ten seconds. */
  frames: number
  /** From a frame's pointer event to the end of its painting. */
  toPaint: Spread
  /** The page's own part of that, without the wait for the frame to begin. */
  work: Spread
  /** Means of a frame, in the main thread's own processor time, which no neighbour lengthens by taking turns. */
  processor: ProcessorTime
  longTasks: readonly number[]
  /** From the last pointer event until all draws are on the picture. */
  settling: { p50: number; worst: number }
}

const viewport = { width: 1280, height: 900 }
const seconds = 10
const settlings = 12

/** The line of the page's first slider of τ. */
async function trackOf(page: Page): Promise<Track> {
  const slider = page.getByRole('slider', { name: 'Temperature τ' }).first()
  await slider.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await slider.boundingBox())!
  return { y: y + height / 2, left: x + 8, right: x + width - 8 }
}

/** What a move of τ costs in one view. */
export interface ViewDrag {
  /** A second */
  frames: number
  /** Means of a frame, in the main thread's own processor time, ms */
  processor: ProcessorTime
  /** What of it scripts spend where, as shares of all that they spend: sampling takes time itself */
  profile: ScriptProfile
}

const meanOf = ({ script, layout, all }: ProcessorTime, frames: number): ProcessorTime => ({
  script: script / frames,
  layout: layout / frames,
  all: all / frames,
})

/** Drags τ for five seconds in any view that has a slider of it. */
export async function dragInView(browser: Browser, address: string): Promise<ViewDrag> {
  const page = await browser.newPage({ viewport })
  await page.addInitScript(watchFrames)
  await page.goto(address)
  // What is fetched late may still move the slider, or take the place of the one that came with the page.
  await page.waitForTimeout(4000)
  const pointer = await pressPointer(page, await trackOf(page))
  await pointer.sway(1500)
  await page.evaluate(() => void Object.assign(window.watch, { frames: [] }))
  const stopClock = await clockProcessor(page)
  await pointer.sway(5000)
  const processor = await stopClock()
  const frames = await page.evaluate(() => window.watch.frames.length)
  const stopProfile = await profileScripts(page)
  await pointer.sway(3000)
  const profile = await stopProfile()
  await page.close()
  const all = scriptParts.reduce((sum, part) => sum + profile[part], 0)
  for (const part of scriptParts) profile[part] /= all
  return { frames: frames / 5, processor: meanOf(processor, frames), profile }
}

const noiseDrawn = async (page: Page) =>
  Number(await page.getByTestId('noise-drawn').getAttribute('data-drawn'))

/** Drags τ at an address for ten seconds, then some times for a moment until it rests and all draws are there. */
export async function dragTemperature(browser: Browser, address: string, draws: number): Promise<Drag> {
  const page = await browser.newPage({ viewport })
  await page.addInitScript(watchFrames)
  await page.goto(address)
  await page.locator(`[data-settled="true"][data-draws="${draws}"]`).waitFor({ timeout: 60_000 })
  await page.evaluate((n) => void Object.assign(window.watch, { draws: n }), draws)
  const drawnBefore = await noiseDrawn(page)
  const pointer = await pressPointer(page, await trackOf(page))
  // For compilers and caches.
  await pointer.sway(1500)
  await page.evaluate(() => void Object.assign(window.watch, { frames: [], longTasks: [] }))
  const stopClock = await clockProcessor(page)
  await pointer.sway(1000 * seconds)
  const processor = await stopClock()
  const { frames, longTasks } = await page.evaluate(() => window.watch)
  const settling: number[] = []
  for (let at = 0; at < settlings; at++) {
    await pointer.sway(200 + 37 * at)
    const after = await page.waitForFunction(() => window.watch.settledAfter)
    settling.push((await after.jsonValue()) ?? NaN)
  }
  if ((await noiseDrawn(page)) !== drawnBefore) throw new Error('noise was drawn while only τ moved')
  await page.close()
  const spread = (values: readonly number[]) => ({ p50: median(values), p95: quantile(values, 0.95) })
  return {
    draws,
    frames: frames.length,
    toPaint: spread(frames.map(({ toPaint }) => toPaint)),
    work: spread(frames.map(({ work }) => work)),
    processor: meanOf(processor, frames.length),
    longTasks,
    settling: { p50: median(settling), worst: Math.max(...settling) },
  }
}
