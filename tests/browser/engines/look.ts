import { setTimeout as wait } from 'node:timers/promises'
import type { EnginePage } from './enginePage'
import type { KeptWindow } from './keepFaults'

/** What a page shows, of that which must be the same in every engine. */
export interface Look {
  /** What is still on its way. */
  unrested: string[]
  texts: string[]
  /** The steps in size that the lecture's type has taken, box by box. */
  levels: string[]
  /** CSS pixels by which a reader can scroll it sideways. */
  tooWide: number
  /** Canvases in view without ink. */
  blank: number
  faults: string[]
}

/** Looks at the page as it is. Runs within it. */
function look(shown: string): Look {
  const root = document.documentElement
  // What a screen reader is told for the moment; how often the engine was asked, as often as a drag had frames; labels
  // on curves, which stand where their letters find room; the time of day.
  const passing = '[role=status], [data-passes], svg'
  const texts: string[] = []
  const walk = document.createTreeWalker(document.querySelector('#root')!, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const { parentElement: element, textContent } = walk.currentNode
    if (!element?.closest(passing) && !/^\d+:\d\d/.test(textContent!)) texts.push(textContent!)
  }
  const isAsleep = (figure: Element) => figure.querySelector('[role=img]') === null
  const isBlank = (canvas: HTMLCanvasElement) => {
    const { width, height } = canvas.getBoundingClientRect()
    if (width < 20 || height < 20 || canvas.width === 0) return false
    const ink = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return ink?.every((part) => part === 0) ?? false
  }
  const unrested = [
    ...(document.querySelector(shown) ? [] : [`no ${shown}`]),
    ...[...document.querySelectorAll('[data-settled="false"], [data-waiting], [aria-busy="true"]')].map(
      ({ className }) => className,
    ),
    ...[...document.querySelectorAll<HTMLElement>('[data-figure]')]
      .filter(isAsleep)
      .map(({ dataset }) => `asleep: ${dataset.figure}`),
  ]
  return {
    unrested,
    texts,
    levels: [...document.querySelectorAll<HTMLElement>('[data-level]')].map(({ dataset }) => dataset.level!),
    tooWide: getComputedStyle(root).overflowX === 'hidden' ? 0 : root.scrollWidth - root.clientWidth,
    blank: unrested.length > 0 ? 0 : [...document.querySelectorAll('canvas')].filter(isBlank).length,
    faults: (window as unknown as KeptWindow).faults,
  }
}

/**
 * Looks at a page once it stands: all is there, and stays as it is for a fifth of a second.
 *
 * @param shown a selector of what must be there
 */
export async function lookAt(page: EnginePage, shown: string): Promise<Look> {
  let before = ''
  // As long as two engines and their workers may take on a machine that does other things too.
  for (const end = Date.now() + 90_000; Date.now() < end; await wait(200)) {
    const now = await page.evaluate(look, shown)
    const written = JSON.stringify(now)
    if (now.unrested.length === 0 && written === before) return now
    before = written
  }
  const name = await page.evaluate(() => navigator.userAgent)
  throw new Error(`It does not come to rest in ${name}: ${before.slice(0, 1000)}`)
}
