import { test as base, expect } from '@playwright/test'

/** Tests whose page must neither throw nor write an error to its console. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(String(error)))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
