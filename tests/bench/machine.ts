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
  /** How many times as long as in the run before, on the same kind of machine, a program took that does not change. */
  slowdown: number
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version

const peers = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'react', 'katex', 'd3']

const processor = (): string => cpus()[0]?.model.trim() ?? 'unknown'

export const describeMachine = (browser: Browser, load: number, slowdown: number): Machine => ({
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

/** The program that the benchmark measures other runs by, as its row is named. */
export const unchanging = 'what a tutorial writes'

/**
 * How many times as long as a written report says the unchanging program took; 1 where the report is of another
 * processor. Neighbours on the same machine slow it without being among its own processes.
 *
 * @param best ns a draw, best round
 */
export function slowdownSince(report: string, best: number): number {
  const before = Number(new RegExp(`${unchanging} +\\| [\\d.,]+ \\(([\\d.]+)\\)`).exec(report)?.[1])
  return report.includes(`Machine: ${processor()},`) && before > 0 ? best / before : 1
}

/** A core of its own for each of our threads, as fast as before, is what undisturbed means. */
export const isLoaded = ({ load, cores, slowdown }: Machine): boolean => load > cores / 2 || slowdown > 1.25
