import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'

/** What Firefox's driver cannot do and Chromium's can, each as a reason why a test is skipped. */
const lacking = {
  media: 'no dark scheme, forced colours or less motion on demand',
  touch: 'no fingers',
  devtools: 'no session of developer tools',
  pdf: 'no paper with the page’s own sizes',
  scripts: 'no page without scripts',
  workers: 'no script of a test in a worker',
  shifts: 'no engine beside Chromium’s tells of what moved',
  scaled: 'no pointer in a frame that its page has scaled',
} as const

/** Skips the present test in an engine whose driver lacks what it needs. */
export function needs(what: keyof typeof lacking): void {
  test.skip(test.info().project.use.browserName === 'firefox', `Firefox’s driver: ${lacking[what]}`)
}

/** Whether a page remembers which modules did not arrive, so that a press loads it again for them: so it is in Firefox. */
export const remembersFailures = (): boolean => test.info().project.use.browserName === 'firefox'

/**
 * Types a text over what a field holds. `fill` of Firefox's driver sets the field's value as a script of the page would,
 * which React takes for its own doing.
 */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.selectText()
  await field.evaluate((_, typed) => document.execCommand('insertText', false, typed), text)
}

/**
 * Reports to an element that holds the mouse a move of it with no button down, as after a menu took the lift, or of
 * another finger.
 */
export const reportMove = (held: Locator, of: 'mouse' | 'other finger', clientX: number, clientY: number) =>
  held.evaluate(
    (element, [byMouse, clientX, clientY]) => {
      const mouse = [0, 1].find((id) => element.hasPointerCapture(id))!
      const pointer = byMouse ? { pointerId: mouse, buttons: 0 } : { pointerId: mouse + 10, buttons: 1 }
      element.dispatchEvent(new PointerEvent('pointermove', { ...pointer, clientX, clientY, bubbles: true }))
    },
    [of === 'mouse', clientX, clientY] as const,
  )

/** A lecture hears keys from the frame after its first. */
export const waitForKeys = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))

/** Lets a test read what was copied. Firefox is started with that leave, and its driver cannot give it. */
export async function allowClipboard(context: BrowserContext): Promise<void> {
  if (test.info().project.use.browserName !== 'firefox')
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Lays the page out as on paper, or as on a screen. Firefox’s driver cannot: there the rules of both change places. */
export async function layOut(page: Page, medium: 'print' | 'screen'): Promise<void> {
  if (test.info().project.use.browserName !== 'firefox')
    return page.emulateMedia({ media: medium === 'print' ? 'print' : null })
  await page.evaluate((shown) => {
    const swap = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule)
          rule.media.mediaText = rule.media.mediaText.replace(/print|screen/, (word) =>
            word === 'print' ? 'screen' : 'print',
          )
        if (rule instanceof CSSGroupingRule) swap(rule.cssRules)
      }
    }
    const { dataset } = document.documentElement
    if ((dataset.medium ?? 'screen') !== shown)
      for (const { cssRules } of document.styleSheets) swap(cssRules)
    dataset.medium = shown
  }, medium)
}

/** The file that a link saves. Firefox’s driver does not tell of those that a page has made: they lie in their folder. */
export async function saved(
  page: Page,
  link: Locator,
): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
  const folder = test.info().project.use.launchOptions?.downloadsPath
  if (!folder) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) rmSync(join(folder, file))
  await link.click()
  const name = (await link.getAttribute('download'))!
  await expect.poll(() => readdirSync(folder)).toEqual([name])
  await expect.poll(() => readFileSync(join(folder, name)).length).toBeGreaterThan(0)
  return { name, bytes: readFileSync(join(folder, name)) }
}
