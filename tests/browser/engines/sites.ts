import { readFile } from 'node:fs/promises'
import { hostPage, serve } from '../embedHost'
import { keepFaults } from './keepFaults'

/** Serves the site, its pages keeping their faults, and pages that embed it; each address without a '/' at its end. */
export async function serveSites() {
  const index = (await readFile('dist/index.html', 'utf8')).replace(
    '<meta charset',
    `<script>(${keepFaults})()</script><meta charset`,
  )
  const app = await serve({
    pages: { '/': index, '/index.html': index, '/host': hostPage() },
    folder: { at: '/', path: 'dist' },
    headers: { 'access-control-allow-origin': '*' },
  })
  const host = await serve({
    pages: { '/other': hostPage(), '/sandbox': hostPage("frame.sandbox = 'allow-scripts'") },
    name: 'localhost',
  })
  return {
    app: app.origin,
    /** Takes files away from the app's site, by their paths, until it is called with null. */
    remove(files: RegExp | null) {
      app.missing = files
    },
    hosts: {
      'the same origin': `${app.origin}/host`,
      'another origin': `${host.origin}/other`,
      'a sandbox of another origin': `${host.origin}/sandbox`,
    },
    close() {
      app.close()
      host.close()
    },
  }
}
