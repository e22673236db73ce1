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

/** Most workers that the engine keeps: one or two for the relaxation, one for other pictures, one for programs, two that train. */
const mostWorkers = Math.min(2, availableParallelism()) + 4

/**
 * What has grown by more than 15 % and a slack, and workers where there are more than the engine keeps.
 *
 * @param nodes slack for DOM nodes
 */
export function growth(before: Usage, after: Usage, nodes = 500): string[] {
  const slack = { heap: 4, nodes, listeners: 50 }
  const names = Object.keys(slack) as (keyof typeof slack)[]
  const grown: (keyof Usage)[] = names.filter((name) => after[name] > 1.15 * before[name] + slack[name])
  if (after.workers > mostWorkers) grown.push('workers')
  return grown.map((name) => `${name} from ${before[name].toFixed(1)} to ${after[name].toFixed(1)}`)
}

/** Both, as cells of a table. */
export const usageCells = (before: Usage, after: Usage): string =>
  (['heap', 'nodes', 'listeners', 'workers'] as const)
    .map((name) => {
      const [from, to] = [before, after].map((usage) => usage[name].toFixed(name === 'heap' ? 1 : 0))
      return `${from} → ${to}`
    })
    .join(' | ')
