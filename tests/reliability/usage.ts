import { availableParallelism } from 'node:os'
import type { Page } from '@playwright/test'

/** What a page holds once all that nobody refers to has been let go. */
export interface Usage {
  /** Of JavaScript, in MB */
  heap: number
  nodes: number
  listeners: number
  /** Their names: the engine gives each of its workers another one */
  workers: string[]
}

export async function usageOf(page: Page): Promise<Usage> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value
  await cdp.detach()
  const workers = await Promise.all(page.workers().map((worker) => worker.evaluate(() => self.name)))
  return {
    heap: of('JSHeapUsedSize') / 2 ** 20,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    workers: workers.sort(),
  }
}

/**
 * What has grown by more than a page differs from itself from one moment to the next: 15 %, and something. The engine
 * starts a worker a core once a question is large enough for them; what leaks has more, or one whose name is there twice.
 */
export function growth(before: Usage, after: Usage): string[] {
  const slack = { heap: 4, nodes: 500, listeners: 50 }
  const names = Object.keys(slack) as (keyof typeof slack)[]
  return [
    ...names
      .filter((name) => after[name] > 1.15 * before[name] + slack[name])
      .map((name) => `${name} from ${before[name].toFixed(1)} to ${after[name].toFixed(1)}`),
    ...(after.workers.length > before.workers.length + availableParallelism()
      ? [`workers from ${before.workers.join(', ')} to ${after.workers.join(', ')}`]
      : []),
    ...after.workers
      .filter((name, index) => name === '' || name === after.workers[index - 1])
      .map((name) => `two workers for “${name}”`),
  ]
}

/** Both, as cells of a table. */
export const usageCells = (before: Usage, after: Usage): string =>
  [
    ...(['heap', 'nodes', 'listeners'] as const).map((name) => {
      const [from, to] = [before, after].map((usage) => usage[name].toFixed(name === 'heap' ? 1 : 0))
      return `${from} → ${to}`
    }),
    `${before.workers.length} → ${after.workers.length}`,
  ].join(' | ')
