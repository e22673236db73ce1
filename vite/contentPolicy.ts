import type { Plugin } from 'vite'
import { singleFileMode } from './singleFile.ts'

/**
 * What the site's page may do (`docs/hosting.md` gives the reason for each): the least that works, as a test holds it to.
 * It has no inline script and no inline sheet; a hash would be needed for one that came.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
].join('; ')

/** What is more in the page itself: nothing there needs a base or sends a form. */
const inPage = `${contentPolicy}; base-uri 'none'; form-action 'none'`

/**
 * Hands the policy to the first script of index.html (`shell/first/choose.ts`), for hosts that send no headers. The
 * single file has one of its own.
 */
export function writeContentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style/.exec(html)
        if (inline) throw new Error(`The content policy refuses what stands in index.html: ${inline[0]}`)
        const first = /<script src="[^"]*\/first-/
        if (html.search(first) !== html.search('<script'))
          throw new Error('Another script runs ahead of the policy')
        return html.replace(first, (script) => script.replace('<script', `<script data-policy="${inPage}"`))
      },
    },
  }
}
