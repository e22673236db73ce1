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

/**
 * Starts to clock the main thread. Returns what stops it and tells the time since.
 *
 * @param timeDomain the thread's own time, or that of the clock, which an emulated slower processor lengthens
 */
export async function clockProcessor(
  page: Page,
  timeDomain: 'threadTicks' | 'timeTicks' = 'threadTicks',
): Promise<() => Promise<ProcessorTime>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain })
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

/** Where a script's time goes, by the file that it is spent in; `native` are the browser's own functions that it calls. */
export const scriptParts = ['program', 'figures', 'kernel', 'native', 'garbage'] as const

export type ScriptProfile = Record<(typeof scriptParts)[number], number>

function partOf(name: string, url: string): (typeof scriptParts)[number] | null {
  if (name === '(garbage collector)') return 'garbage'
  if (name.startsWith('(') && url === '') return null
  if (url.startsWith('wasm:')) return 'kernel'
  const file = url.slice(url.lastIndexOf('/') + 1)
  if (file === '') return 'native'
  return file.startsWith('index-') ? 'program' : 'figures'
}

/** Starts to sample what the main thread's scripts do. Returns what stops it and tells ms by part. */
export async function profileScripts(page: Page): Promise<() => Promise<ScriptProfile>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 250 })
  await session.send('Profiler.start')
  return async () => {
    const { profile } = await session.send('Profiler.stop')
    await session.detach()
    const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
    const spent: ScriptProfile = { program: 0, figures: 0, kernel: 0, native: 0, garbage: 0 }
    profile.samples?.forEach((id, at) => {
      const { functionName, url } = frames.get(id)!
      const part = partOf(functionName, url)
      if (part) spent[part] += profile.timeDeltas![at]! / 1000
    })
    return spent
  }
}
