import { expect, type Page, test } from '@playwright/test'
import { deck, type Screen } from '../../src/lesson/deck'
import { lectureSteps } from '../../src/lesson/lectureSteps'
import { combinations, rowsWith } from './combinations'
import { isFigureThere, judgeFigure, judgeScreen } from './judgeScreen'

/**
 * Projectors, and how many times the usual type is set. Type and room are in proportion to the screen: 1366 × 768 and
 * 1920 × 1080 are 1280 × 720 again. Where there is no figure, 4:3 and 16:10 have only more room: 16:9 is judged alone
 * (lecture.spec.ts).
 */
const stages = [
  { width: 1280, height: 720, larger: 1 },
  { width: 1280, height: 720, larger: 1.4 },
  { width: 1280, height: 720, larger: 2 },
  { width: 1280, height: 800, larger: 1 },
  { width: 1366, height: 768, larger: 1.25 },
  { width: 1024, height: 768, larger: 1 },
  { width: 1024, height: 768, larger: 2 },
  { width: 1920, height: 1080, larger: 1 },
  { width: 1920, height: 1080, larger: 2 },
  // A phone, on which a lecture is followed or looked through.
  { width: 390, height: 844, larger: 1 },
] as const

/** Words of a picture may get smaller, but not too small to read, CSS pixels; a phone is held near. */
const smallest = ({ width }: { width: number }) => (width < 640 ? 8.5 : 11)

const figureScreens = deck().filter(
  ({ chapter, step }) => lectureSteps(chapter)[step - 1]!.kind === 'exploration',
)

const at = ({ chapter, step }: Screen) => `${chapter}/${step}/0`

// Nothing is judged on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Shows a screen without a new page. */
async function show(page: Page, screen: Screen, parameters: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#/lecture/${screen.chapter}/${screen.step}?${parameters}`)
  await page.waitForFunction(isFigureThere, at(screen), { timeout: 30_000 })
}

/** Makes the stage as large as a projector, with larger type, and lets two frames pass. */
async function resize(page: Page, { width, height, larger }: (typeof stages)[number]): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.evaluate(async (times) => {
    document.querySelector<HTMLElement>('[data-stage]')!.style.setProperty('--larger', String(times))
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, larger)
}

/** Faults that are still there after five seconds: a busy machine may take more than a few frames to lay out a size. */
async function lastingFaults(judge: () => Promise<string[]>): Promise<string[]> {
  const end = Date.now() + 5000
  for (;;) {
    const found = await judge()
    if (found.length === 0 || Date.now() > end) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** What both a slider at the foot of the screen and the handle on the picture's axis move. Within the page. */
function movedTwice(): string[] {
  const symbolsOf = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(({ dataset }) => dataset.symbol!)
  const handles = symbolsOf(
    'section[data-kind] [data-figure] [role="slider"][data-symbol]:not([data-symbol="pi"])',
  )
  return symbolsOf('section[data-kind] footer [data-symbol]').filter((symbol) => handles.includes(symbol))
}

/** How many curves a screen's panels draw beside those of single draws, and what stands on those that have too few names. Within the page. */
function curvesAndNames(): { drawn: number; nameless: string[] } {
  const panels = [...document.querySelectorAll('section[data-kind] [data-figure] svg g:has(> clipPath)')]
  const curve = ':scope > g[clip-path] > g:has(> path[data-weight]:first-child:not([data-weight="faint"]))'
  const counted = panels.map((panel) => ({
    drawn: panel.querySelectorAll(curve).length,
    names: [...panel.querySelectorAll(':scope > g[data-tone] > text')].map(({ textContent }) => textContent),
  }))
  return {
    drawn: counted.reduce((sum, { drawn }) => sum + drawn, 0),
    nameless: counted
      .filter(({ drawn, names }) => names.length < drawn)
      .map(({ drawn, names }) => `${drawn} curves have the names ${names.join(', ')}`),
  }
}

const languages = ['en', 'ko'] as const

for (const lang of languages)
  test(`no figure vanishes, is cut or overprinted on any stage, at any size of type: ${lang}`, {
    tag: '@still',
  }, async ({ page }) => {
    test.setTimeout(300_000)
    await page.goto(`./#/lecture/reparameterization/1?lang=${lang}`)
    await page.locator('section[data-kind]').waitFor()
    expect(figureScreens.length).toBeGreaterThan(15)
    const wrong: string[] = []
    let curves = 0
    for (const screen of rowsWith(lang, figureScreens, languages)) {
      await resize(page, stages[0])
      await show(page, screen, `lang=${lang}`)
      expect(await page.evaluate(movedTwice), at(screen)).toEqual([])
      const { drawn, nameless } = await page.evaluate(curvesAndNames)
      curves += drawn
      wrong.push(...nameless.map((fault) => `${at(screen)}: ${fault}`))
      for (const stage of stages) {
        await resize(page, stage)
        const found = await lastingFaults(async () => [
          ...(await page.evaluate(judgeFigure, 0.55)),
          ...(await page.evaluate(judgeScreen, smallest(stage))),
        ])
        const { width, height, larger } = stage
        wrong.push(...found.map((fault) => `${at(screen)} ${width}×${height} ${larger}: ${fault}`))
      }
    }
    expect(curves).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

test('of many classes every figure is there whole, and no name lies over another', { tag: '@still' }, async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize(stages[0])
  await page.goto('./#/lecture/reparameterization/1?lang=en')
  await page.locator('section[data-kind]').waitFor()
  const wrong: string[] = []
  // Shares of some size, and one class that takes nearly all.
  const shares = [
    [8, 1],
    [16, 1000],
  ] as const
  for (const [screen, [classes, first]] of combinations(figureScreens, shares)) {
    const pi = Array.from({ length: classes }, (_, k) => (k === 0 ? first : first === 1 ? k + 1 : 1))
    await show(page, screen, `lang=en&pi=${pi}`)
    const found = await lastingFaults(async () => [
      ...(await page.evaluate(judgeFigure, 0.3)),
      ...(await page.evaluate(judgeScreen, 8)),
    ])
    wrong.push(...found.map((fault) => `${at(screen)}, ${classes} classes: ${fault}`))
  }
  expect(wrong).toEqual([])
})
