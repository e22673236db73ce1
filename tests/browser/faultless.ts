import { test as base, expect, type Page } from '@playwright/test'

/** All sites of the tests are on this machine. */
const own = new Set(['localhost', '127.0.0.1'])

/**
 * What a page throws or writes to its console as an error, from now on, and what it, its frames, workers and further
 * windows ask of other hosts.
 */
export function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(?:http|ws)/.test(protocol) && !own.has(hostname)) faults.push(`asked ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    // The browser itself asks for the icon, at every place.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.svg'))
      faults.push(message.text())
  })
  return faults
}

/** Tests whose page must neither throw, nor write an error to its console, nor ask anything of another host. */
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
