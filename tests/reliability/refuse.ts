import type { Page, Route } from '@playwright/test'

/** Refuses files until told to stop, and counts how often they were asked for. */
export async function refuse(page: Page, files: RegExp | string, how: 'abort' | 404 = 'abort') {
  let asked = 0
  const answer = (route: Route) => {
    asked += 1
    return how === 'abort' ? route.abort() : route.fulfill({ status: 404, body: '' })
  }
  await page.route(files, answer)
  return { asked: () => asked, stop: () => page.unroute(files, answer) }
}
