import { readFileSync, writeFileSync } from 'node:fs'
import { type Browser, chromium, type LaunchOptions } from '@playwright/test'
import { buildBenchPage, buildSite, buildUsualPage } from './build'
import { dragInView, dragTemperature } from './drag'
import { crewDraws, draws, timeEngine } from './engineTimes'
import { loadSlowly } from './firstLoad'
import { firstScreenScripts } from './firstScreen'
import { judge } from './goals'
import { serveFolder } from './host'
import { describeMachine, isLoaded, loadedNote, loadOfLastMinute } from './machine'
import { documentOf } from './report/document'
import { tableOf } from './report/table'
import type { Results } from './results'
import { measureSizes } from './sizes'

const dragged = [1e4, 1e5, 1e6, crewDraws]
const loads = 4

/** Views with a slider of τ, by their addresses. */
const views = {
  lab: '#/lab?lang=en',
  'a chapter, words and figure side by side': '#/lesson/temperature?lang=en',
  'the stage of a lecture': '#/lecture/temperature/3?lang=en',
  'an embedded figure': '#/embed/simplex?lang=en',
}

const report = 'docs/benchmarks.md'

const tell = (what: string) => console.log(`… ${what}`)

/**
 * Measures everything once, prints a table and writes docs/benchmarks.md. Nothing fails on seconds. A run on a loaded
 * machine leaves figures of a quiet one as they are.
 *
 * @param overwrite writes even then
 */
export async function bench(browserOptions: LaunchOptions, overwrite: boolean): Promise<void> {
  const load = loadOfLastMinute()
  const begin = performance.now()
  tell('building')
  const site = buildSite()
  const [page, usual] = [await buildBenchPage(), await buildUsualPage()]
  const browser = await chromium.launch({ ...browserOptions, args: ['--disable-background-networking'] })
  try {
    const measured = await measure(browser, { site, page, usual })
    const results = {
      machine: describeMachine(browser, load),
      seconds: (performance.now() - begin) / 1000,
      ...measured,
    }
    const keeps =
      !overwrite && isLoaded(results.machine) && !readFileSync(report, 'utf8').includes(loadedNote)
    if (!keeps) writeFileSync(report, documentOf(results))
    const said = keeps
      ? `The machine was loaded (${load.toFixed(1)}): ${report} keeps the figures of a quiet one. 'npm run bench -- --overwrite' writes these all the same.`
      : `Written to ${report}.`
    console.log(`\n${tableOf(judge(results))}\n\n${said}`)
  } finally {
    await browser.close()
  }
}

/** @param folders of the built pages */
async function measure(
  browser: Browser,
  folders: { site: string; page: string; usual: string },
): Promise<Omit<Results, 'machine' | 'seconds'>> {
  const hosts = {
    site: await serveFolder(folders.site),
    page: await serveFolder(folders.page),
    usual: await serveFolder(folders.usual),
    idle: await serveFolder('tests/bench/idlePage'),
  }
  const { kernel, ...engine } = await timeEngine(browser, hosts.page.url, tell)
  tell('dragging over nothing')
  const idle = await dragTemperature(browser, hosts.idle.url, 0)
  const drags = []
  for (const n of dragged) {
    tell(`dragging over ${n.toLocaleString('en')} draws`)
    drags.push(await dragTemperature(browser, `${hosts.site.url}#/lab?lang=en&n=${n}`, n))
  }
  const viewDrags = []
  for (const [view, address] of Object.entries(views)) {
    tell(`dragging in ${view}`)
    viewDrags.push(await dragInView(browser, view, `${hosts.site.url}${address}`))
  }
  tell('first loads')
  const [ours, usual] = [[], []] as [Results['loads']['ours'], Results['loads']['usual']]
  for (let round = 0; round < loads; round++) {
    ours.push(await loadSlowly(browser, `${hosts.site.url}#/`, 'article .tex'))
    usual.push(await loadSlowly(browser, hosts.usual.url, 'main > svg'))
  }
  for (const host of Object.values(hosts)) host.close()
  return {
    draws,
    ...engine,
    idle,
    drags,
    views: viewDrags,
    loads: { ours, usual },
    scripts: firstScreenScripts(folders.site, ours[0]!),
    sizes: measureSizes(kernel, folders.site, folders.page),
  }
}
