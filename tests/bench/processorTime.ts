import type { Page } from '@playwright/test'

/** Processor time of a page's main thread, ms. */
export interface ProcessorTime {
  /** JavaScript, its WebAssembly and its collection of garbage */
  script: number
  /** Style and layout */
  layout: number
  /** Every task; painting is in it too. */
  all: number
}

/** Starts to clock the main thread. Returns what stops it and tells the time since. */
export async function clockProcessor(page: Page): Promise<() => Promise<ProcessorTime>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const named = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN)
    return {
      script: named('ScriptDuration'),
      layout: named('LayoutDuration') + named('RecalcStyleDuration'),
      all: named('TaskDuration'),
    }
  }
  const begin = await read()
  return async () => {
    const end = await read()
    await session.detach()
    return {
      script: end.script - begin.script,
      layout: end.layout - begin.layout,
      all: end.all - begin.all,
    }
  }
}
