import { test as base, expect, type Page, type PlaywrightTestArgs } from '@playwright/test'
import { faultsOf } from './faultless'

/**
 * Tests that follow each other in one page, as a reader's visits do, so that the program is loaded once. Each begins at the
 * opening, in a window of its own size, with nothing remembered. None may throw, write an
 * error to the console, or ask anything of another host.
 */
export const test = base.extend<
  Pick<PlaywrightTestArgs, 'page' | 'context'>,
  { visited: { page: Page; faults: string[] } }
>({
  visited: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', serviceWorkers = 'block' } = project.use
      const context = await browser.newContext({ baseURL, serviceWorkers })
      const page = await context.newPage()
      const faults = faultsOf(page)
      await page.goto('./#/')
      await use({ page, faults })
      await context.close()
    },
    { scope: 'worker' },
  ],
  context: ({ visited: { page } }, use) => use(page.context()),
  page: async ({ visited: { page, faults }, viewport, contextOptions: { reducedMotion } }, use) => {
    for (const other of page.context().pages()) if (other !== page) await other.close()
    await page.setViewportSize(viewport!)
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: reducedMotion ?? null })
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close()
      localStorage.clear()
      sessionStorage.clear()
      location.hash = '#/'
    })
    await page.locator('#root main h1').first().waitFor()
    await use(page)
    expect(faults.splice(0)).toEqual([])
  },
})
