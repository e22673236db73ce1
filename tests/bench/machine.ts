import { readFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { versions } from 'node:process'
import type { Browser } from '@playwright/test'

export interface Machine {
  processor: string
  cores: number
  memory: string
  system: string
  node: string
  chromium: string
  peers: string
  /** Of the minute before the run: what else was at work. */
  load: number
  /**
   * How many times as long as the report before says a program that does not change took; null where that report is of
   * another processor or browser, or of a loaded machine.
   */
  slowdown: number | null
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version

const peers = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'react', 'katex', 'd3']

const processor = (): string => cpus()[0]?.model.trim() ?? 'unknown'

export const describeMachine = (browser: Browser, load: number, slowdown: number | null): Machine => ({
  processor: processor(),
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release()}`,
  node: versions.node,
  chromium: browser.version(),
  peers: peers.map((name) => `${name} ${versionOf(name)}`).join(', '),
  load,
  slowdown,
})

/** Processes that wanted to run at once, on average of the last minute. */
export const loadOfLastMinute = (): number => loadavg()[0] ?? NaN

/** Stands in a report that a loaded machine wrote. */
export const loadedNote = 'Taken on a loaded machine'

/** The row of the program that does not change: its time tells how fast the machine is. */
export const unchangingRow = 'what a tutorial writes'

/**
 * How many times as long as a written report says that program took: neighbours on the same machine slow it without being
 * among its own processes. null where the report does not tell.
 *
 * @param best ns a draw, best round
 */
export function slowdownSince(report: string, browser: Browser, best: number): number | null {
  if (report.includes(loadedNote)) return null
  if (!report.includes(`Machine: ${processor()},`) || !report.includes(`Chromium ${browser.version()},`))
    return null
  const [, before] = new RegExp(`${unchangingRow} +\\| [\\d.,]+ \\(([\\d.,]+)\\)`).exec(report) ?? []
  return before === undefined ? null : best / Number(before.replace(',', ''))
}

/** Processes beside ours that leave no core for each of our threads. */
export const isShared = ({ load, cores }: Machine): boolean => load > cores / 2

/** Neighbours that take more than an eighth of the machine's speed: at a quarter the page's own rows were twice as long. */
export const isSlowed = ({ slowdown }: Machine): boolean => slowdown !== null && slowdown > 1.15
