import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import type { Host } from './host'

/** Six figures, the most demanding of the lesson. */
const shown = ['simplex', 'temperature', 'race', 'histograms', 'slice', 'gradient']

/** Room for three rows of two frames, all in view. */
const viewport = { width: 1280, height: 2400 }

/** ms until figures have settled, and until those out of view have released their workers */
const rest = 10_000

/** ms until memory that a collection frees is given back */
const settling = 2000

/** What six embedded figures on one page of another site cost. */
export interface EmbedsCost {
  /** Scripts and style sheets that they ask the host for */
  files: number
  /** How often the host is asked for the one that it is asked for most */
  mostAsked: number
  /** Of all processes, beyond the page without them, MB; NaN where the system does not tell, as Linux alone does */
  memory: number
  /** The same after a collection of garbage */
  kept: number
  /** Threads beside those of the pages, while all figures are in view and once none is */
  workers: { seen: number; unseen: number }
}

/** Memory that processes have for themselves and their part of what they share, MB. */
function memoryOf(processes: readonly { id: number }[]): number {
  try {
    const kilobytes = processes.map(({ id }) =>
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1]),
    )
    return kilobytes.reduce((sum, value) => sum + value, 0) / 1024
  } catch {
    return Number.NaN
  }
}

/**
 * Puts six figures into a page of another site, and then scrolls them out of view.
 *
 * @param otherSite serves that page
 */
export async function measureEmbeds(browser: Browser, site: Host, otherSite: Host): Promise<EmbedsCost> {
  const session = await browser.newBrowserCDPSession()
  const memory = async () => memoryOf((await session.send('SystemInfo.getProcessInfo')).processInfo)
  const page = await browser.newPage({ viewport })
  // By its IP address the same machine is another site.
  await page.goto(otherSite.url.replace('localhost', '127.0.0.1'))
  await page.waitForTimeout(rest)
  const without = await memory()
  const before = new Map(site.asked)
  await page.evaluate(
    (addresses) => {
      for (const address of addresses) {
        const frame = document.createElement('iframe')
        frame.style.cssText = 'width: 600px; height: 700px'
        frame.src = address
        document.body.append(frame)
      }
      const end = document.createElement('p')
      end.style.height = '5000px'
      document.body.append(end)
    },
    shown.map((figure) => `${site.url}#/embed/${figure}?lang=en`),
  )
  await page.waitForTimeout(rest)
  const asked = [...site.asked]
    .filter(([path]) => /\.(?:js|css)$/.test(path))
    .map(([path, times]) => times - (before.get(path) ?? 0))
    .filter((times) => times > 0)
  if (asked.length === 0) throw new Error('no embedded figure was loaded')
  const withThem = await memory()
  for (const frame of page.frames()) {
    // Frames without a process of their own are collected with the page.
    const collector = await page
      .context()
      .newCDPSession(frame)
      .catch(() => null)
    await collector?.send('HeapProfiler.collectGarbage')
  }
  await page.waitForTimeout(settling)
  const kept = await memory()
  const seen = page.workers().length
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await page.waitForTimeout(rest)
  const unseen = page.workers().length
  await page.close()
  await session.detach()
  return {
    files: asked.length,
    mostAsked: Math.max(...asked),
    memory: withThem - without,
    kept: kept - without,
    workers: { seen, unseen },
  }
}
