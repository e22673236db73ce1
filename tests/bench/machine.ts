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
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version

const peers = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm', 'react', 'katex', 'd3']

export const describeMachine = (browser: Browser, load: number): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${platform()} ${release()}`,
  node: versions.node,
  chromium: browser.version(),
  peers: peers.map((name) => `${name} ${versionOf(name)}`).join(', '),
  load,
})

/** Processes that wanted to run at once, on average of the last minute. */
export const loadOfLastMinute = (): number => loadavg()[0] ?? NaN

/** Stands in a report that a loaded machine wrote. */
export const loadedNote = 'Taken on a loaded machine'

/** A core of its own for each of our threads is what undisturbed means. */
export const isLoaded = ({ load, cores }: Machine): boolean => load > cores / 2
