import type { Browser } from '@playwright/test'

const viewport = { width: 1280, height: 900 }
const seconds = 15

/**
 * Share of a core that a page takes, all its threads and the browser's painting, while nobody touches it.
 *
 * @param address of a view; it has come to rest after eight seconds
 */
export async function idleShare(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport })
  await page.goto(address)
  await page.waitForTimeout(8000)
  const session = await browser.newBrowserCDPSession()
  const read = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo
      .filter(({ type }) => type === 'renderer' || type === 'GPU')
      .reduce((sum, { cpuTime }) => sum + cpuTime, 0)
  }
  const begin = await read()
  await page.waitForTimeout(1000 * seconds)
  const share = ((await read()) - begin) / seconds
  await session.detach()
  await page.close()
  return share
}
