import type { Page } from '@playwright/test'

/** A horizontal line on the page, CSS pixels. */
export interface Track {
  y: number
  left: number
  right: number
}

/** ms; a browser hands a page the moves of a mouse once a frame. */
const reportEvery = 1000 / 60

/** Events under way at most: one at work, and one that waits, into which a browser would gather all that follow. */
const underWay = 2

/**
 * Moves the pressed pointer to and fro along a track by trusted events from outside the page, at their own pace: the
 * page's frames don't set it. Events that come by the debugging protocol are not gathered by frame, as a mouse's are,
 * hence the two limits above. Ends with the last event handled.
 */
export async function sway(page: Page, { y, left, right }: Track, milliseconds: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const begin = performance.now()
  const open = new Set<Promise<unknown>>()
  for (let next = begin; next < begin + milliseconds; next += reportEvery) {
    const wait = next - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    if (open.size === underWay || wait < -reportEvery) continue
    const phase = (2 * Math.PI * (performance.now() - begin)) / 4000
    const x = left + (right - left) * (0.5 - 0.45 * Math.cos(phase))
    const sent = session
      .send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 })
      .finally(() => open.delete(sent))
    open.add(sent)
  }
  await Promise.all(open)
  await session.detach()
}
