import type { Browser } from '@playwright/test'

const viewport = { width: 1280, height: 900 }
const seconds = 60
/** ms after which a page has come to rest */
const rest = 8000

/**
 * Share of a core that each page takes, all its threads, while nobody touches it for a minute; the browser's painting is in
 * each. They rest side by side, each in processes of its own.
 *
 * @param addresses of views
 */
export async function idleShares(browser: Browser, addresses: readonly string[]): Promise<number[]> {
  const session = await browser.newBrowserCDPSession()
  const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo
  const known = new Set((await processes()).filter(({ type }) => type === 'renderer').map(({ id }) => id))
  const opened = []
  for (const address of addresses) {
    const page = await browser.newPage({ viewport })
    await page.goto(address)
    await page.waitForTimeout(rest)
    const own = (await processes()).filter(({ id, type }) => type === 'renderer' && !known.has(id))
    for (const { id } of own) known.add(id)
    opened.push({ page, own: new Set(own.map(({ id }) => id)) })
  }
  const begin = await processes()
  await opened[0]!.page.waitForTimeout(1000 * seconds)
  const end = await processes()
  await session.detach()
  for (const { page } of opened) await page.close()
  const spentBy = (all: typeof begin, own: ReadonlySet<number>) =>
    all.filter(({ id, type }) => own.has(id) || type === 'GPU').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  return opened.map(({ own }) => (spentBy(end, own) - spentBy(begin, own)) / seconds)
}
