import { availableParallelism } from 'node:os'
import type { Page } from '@playwright/test'

/** What a page holds once all that nobody refers to has been let go. */
export interface Usage {
  /** Of JavaScript, in MB */
  heap: number
  nodes: number
  listeners: number
  workers: number
}

export async function usageOf(page: Page): Promise<Usage> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value
  await cdp.detach()
  return {
    heap: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    workers: page.workers().length,
  }
}

/**
 * What has grown by more than a page differs from itself from one moment to the next: 15 %, and something. The engine
 * starts a worker a core once a question is large enough for them; what leaks has more.
 */
export function growth(before: Usage, after: Usage): string[] {
  const slack: Usage = { heap: 4, nodes: 500, listeners: 50, workers: availableParallelism() }
  const names = Object.keys(slack) as (keyof Usage)[]
  return names
    .filter((name) => after[name] > (name === 'workers' ? 1 : 1.15) * before[name] + slack[name])
    .map((name) => `${name} from ${before[name].toFixed(1)} to ${after[name].toFixed(1)}`)
}

/** Both, as cells of a table. */
export const usageCells = (before: Usage, after: Usage): string =>
  (['heap', 'nodes', 'listeners', 'workers'] as const)
    .map((name) => {
      const [from, to] = [before, after].map((usage) => usage[name].toFixed(name === 'heap' ? 1 : 0))
      return `${from} → ${to}`
    })
    .join(' | ')
