import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { singleFileMode } from './singleFile.ts'

const source = 'src/shell/offline/serviceWorker.ts'
const fileName = 'sw.js'

/** Files that are no part of the site for its readers: they are for other people's pages, or for none. */
const besides = /^(?:sw\.js|embed\.(?:js|d\.ts)|gumbel-softmax\.html|oembed\.json|card\.png|\.vite\/.*)$/

/** Makes `sw.js`, which keeps all files of the site: it is told their names once all are written. */
export function offline(): Plugin {
  let directory = ''
  return {
    name: 'offline',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    config: () => ({ build: { rolldownOptions: { input: { sw: source } } } }),
    configResolved({ root, build }) {
      directory = resolve(root, build.outDir)
    },
    writeBundle() {
      const worker = readFileSync(join(directory, fileName), 'utf8')
      if (!worker.includes('__SITE__')) return this.error(`${fileName} does not ask for the site's files`)
      writeFileSync(
        join(directory, fileName),
        worker.replaceAll('__SITE__', JSON.stringify(filesToKeep(directory))),
      )
    },
  }
}

/** The files of the site by their paths in it, in order. */
export function siteFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => !besides.test(file))
    .sort()
}

/** The files to keep, and a name for this state of them all. */
function filesToKeep(directory: string): { version: string; files: string[] } {
  const files = siteFiles(directory).filter((file) => !file.startsWith('licenses/'))
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(directory, file)))
  return { version: hash.digest('hex').slice(0, 12), files }
}
