import { test as base, expect, type Page } from '@playwright/test'

/** What a page throws or writes to its console as an error, from now on. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // The browser itself asks for the icon, at every place.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.svg'))
      faults.push(message.text())
  })
  return faults
}

/** Tests whose page must neither throw nor write an error to its console. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults = faultsOf(page)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
