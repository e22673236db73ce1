import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { kernel } from '../../vite/kernel.ts'

const cache = resolve('node_modules/.cache/bench')

/** Builds the site as `npm run build` does, into a folder of its own. Returns the folder. */
export function buildSite(): string {
  const site = join(cache, 'site')
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']
  const { status } = spawnSync(execPath, [...vite, '--outDir', site, '--emptyOutDir'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the site does not build')
  return site
}

/** Builds a page of the benchmark's own for production. Returns the folder. */
async function buildPage(source: string, name: string): Promise<string> {
  const outDir = join(cache, name)
  await build({
    configFile: false,
    root: fileURLToPath(new URL(source, import.meta.url)),
    base: './',
    logLevel: 'error',
    plugins: [kernel()],
    worker: { format: 'es', plugins: () => [kernel()] },
    build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000 },
  })
  return outDir
}

/** The page that times the engine and its peers. */
export const buildBenchPage = () => buildPage('page', 'page')

/** What a program of React takes before it says anything: its scripts, in one file. */
export const buildReact = () => buildPage('peers/react', 'react')

/** The page whose first paint ours is compared with. */
export const buildUsualPage = () => buildPage('peers/usualPage', 'usual')
