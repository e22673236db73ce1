import { readFileSync, writeFileSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from '@playwright/test'
import { buildBenchPage, buildReact, buildSite, buildUsualPage } from './build'
import { dragInView, dragTemperature } from './drag'
import { measureEmbeds } from './embeds'
import { crewDraws, draws, timeEngine, timeUnchanging } from './engineTimes'
import { type FirstLoad, loadSlowly, profileLoad } from './firstLoad'
import { judge } from './goals'
import { serveFolder } from './host'
import { idleShares } from './idle'
import {
  describeMachine,
  fastestIn,
  fastestNote,
  isShared,
  isSlowed,
  loadedNote,
  loadOfLastMinute,
} from './machine'
import { median } from './quantile'
import { chartFile, chartOf } from './report/chart'
import { documentOf } from './report/document'
import { tableOf } from './report/table'
import { type Results, type ViewName, views } from './results'
import { measureSizes } from './sizes'

const dragged = [1e4, 1e5, 1e6, crewDraws]
const loads = 3

const report = 'docs/benchmarks.md'

const tell = (what: string) => console.log(`… ${what}`)

/**
 * Measures everything once, prints a table and writes docs/benchmarks.md. Nothing fails on seconds. A run on a loaded
 * or slowed machine leaves figures of a quiet one as they are.
 *
 * @param overwrite writes even then
 */
export async function bench(browserOptions: LaunchOptions, overwrite: boolean): Promise<void> {
  const load = loadOfLastMinute()
  const begin = performance.now()
  tell('building')
  const site = buildSite()
  const [page, usual, react] = [await buildBenchPage(), await buildUsualPage(), await buildReact()]
  const browser = await chromium.launch({ ...browserOptions, args: ['--disable-background-networking'] })
  try {
    const written = readFileSync(report, 'utf8')
    const known = fastestIn(written, browser)
    const { unchanging, ...measured } = await measure(browser, { site, page, usual, react }, known)
    const machine = describeMachine(browser, {
      load,
      fastest: Math.min(known ?? Infinity, ...unchanging),
      slowdown: known && Math.max(...unchanging) / known,
    })
    const results = {
      machine,
      seconds: (performance.now() - begin) / 1000,
      ...measured,
    }
    const disturbed = isShared(machine)
      ? `The machine was loaded (${load.toFixed(1)})`
      : isSlowed(machine) &&
        `The machine computed ${machine.slowdown!.toFixed(2)} times as slowly as in ${fastestNote}`
    const keeps = !overwrite && disturbed && !written.includes(loadedNote)
    if (!keeps) {
      writeFileSync(report, documentOf(results))
      writeFileSync(`docs/${chartFile}`, chartOf(results))
    }
    const said = keeps
      ? `${disturbed}: ${report} keeps the figures of a quiet one. 'npm run bench -- --overwrite' writes these all the same.`
      : `Written to ${report}.`
    console.log(`\n${tableOf(judge(results))}\n\n${said}`)
  } finally {
    await browser.close()
  }
}

/**
 * @param folders of the built pages
 * @param known what the program that does not change took in the fastest run so far, ns a draw
 */
async function measure(
  browser: Browser,
  folders: { site: string; page: string; usual: string; react: string },
  known: number | null,
): Promise<Omit<Results, 'machine' | 'seconds'> & { unchanging: number[] }> {
  const hosts = {
    site: await serveFolder(folders.site),
    page: await serveFolder(folders.page),
    usual: await serveFolder(folders.usual),
    idle: await serveFolder('tests/bench/idlePage'),
  }
  const { kernel, ...engine } = await timeEngine(browser, hosts.page.url, tell)
  const { times } = engine.three.find(({ work }) => work.who === 'naive')!
  const look = (passes: readonly number[]) => {
    const time = (median(passes) * 1e6) / draws
    if (known !== null) tell(`what does not change takes ${(time / known).toFixed(2)} times as long`)
    return time
  }
  const before = look(times)
  tell('dragging over nothing')
  const idle = await dragTemperature(browser, hosts.idle.url, 0)
  const drags = []
  for (const n of dragged) {
    tell(`dragging over ${n.toLocaleString('en')} draws`)
    drags.push(await dragTemperature(browser, `${hosts.site.url}#/lab?lang=en&n=${n}`, n))
  }
  tell('leaving all views alone')
  const shares = await idleShares(
    browser,
    Object.values(views).map(({ address }) => `${hosts.site.url}${address}`),
  )
  const usual: FirstLoad[] = []
  const measured = {} as Results['views']
  for (const [place, [view, { address, picture }]] of Object.entries(views).entries()) {
    tell(`moving and loading: ${view}`)
    const url = `${hosts.site.url}${address}`
    const drag = await dragInView(browser, url)
    const viewLoads: FirstLoad[] = []
    for (let round = 0; round < loads; round++) {
      viewLoads.push(await loadSlowly(browser, url, picture))
      if (view === 'opening') usual.push(await loadSlowly(browser, hosts.usual.url, 'main > svg'))
    }
    const korean = await loadSlowly(browser, url.replace('lang=en', 'lang=ko'), picture)
    const work = await profileLoad(browser, url, picture)
    measured[view as ViewName] = { drag, idle: shares[place]!, loads: viewLoads, korean, work }
  }
  tell('six embedded figures')
  const embeds = await measureEmbeds(browser, hosts.site, hosts.idle)
  const after = look(await timeUnchanging(browser, hosts.page.url))
  for (const host of Object.values(hosts)) host.close()
  return {
    unchanging: [before, after],
    draws,
    ...engine,
    idle,
    drags,
    views: measured,
    usual,
    embeds,
    sizes: measureSizes(kernel, folders.site, folders.page, folders.react),
  }
}
