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
  /** Nanoseconds a draw of a program that does not change, median, in the fastest run so far on such a machine. */
  fastest: number
  /** How many times as long it took now, before or after all else, whichever was longer; null in the first such run. */
  slowdown: number | null
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version

const peers = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'react', 'katex', 'd3']

const processor = (): string => cpus()[0]?.model.trim() ?? 'unknown'

export const describeMachine = (
  browser: Browser,
  measured: Pick<Machine, 'load' | 'fastest' | 'slowdown'>,
): Machine => ({
  processor: processor(),
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release()}`,
  node: versions.node,
  chromium: browser.version(),
  peers: peers.map((name) => `${name} ${versionOf(name)}`).join(', '),
  ...measured,
})

/** Processes that wanted to run at once, on average of the last minute. */
export const loadOfLastMinute = (): number => loadavg()[0] ?? NaN

/** Stands in a report that a loaded machine wrote. */
export const loadedNote = 'Taken on a loaded machine'

/** The row of the program that does not change: its time tells how fast the machine is. */
export const unchangingRow = 'what a tutorial writes'

/** Stands in a report before the time of the fastest run so far. */
export const fastestNote = 'the fastest run so far'

/**
 * What that program took in the fastest run that a written report knows of, ns a draw, median: neighbours on the same machine
 * slow it without being among its own processes, and those who come and go leave the best round as it was. null where the
 * report is of another processor or browser, or of a loaded machine.
 */
export function fastestIn(report: string, browser: Browser): number | null {
  if (report.includes(loadedNote)) return null
  if (!report.includes(`Machine: ${processor()},`) || !report.includes(`Chromium ${browser.version()},`))
    return null
  const [, told] =
    new RegExp(`${fastestNote}, ([\\d.]+) ns`).exec(report) ??
    new RegExp(`${unchangingRow} +\\| ([\\d.]+) \\(`).exec(report) ??
    []
  return told === undefined ? null : Number(told)
}

/** Processes beside ours that leave no core for each of our threads. */
export const isShared = ({ load, cores }: Machine): boolean => load > cores / 2

/** Neighbours that take more than an eighth of the machine's speed: at a quarter the page's own rows were twice as long. */
export const isSlowed = ({ slowdown }: Machine): boolean => slowdown !== null && slowdown > 1.15
