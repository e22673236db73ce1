import { argv, env } from 'node:process'
import { findBrowser } from './findBrowser.mjs'
import { install } from './install.mjs'

/** Measures the engine and the built page beside their peers in a real Chromium, and writes docs/benchmarks.md. */
install()
// Vite would take the development's React into what it builds after it has run a module of ours.
env.NODE_ENV = 'production'
const { runnerImport } = await import('vite')
const { module } = await runnerImport('./tests/bench/bench.ts')
await module.bench(await findBrowser(), argv.includes('--overwrite'))
