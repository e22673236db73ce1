import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'

/** The mode in which everything goes into one file; `vite build --mode single-file` alone writes nothing. */
export const singleFileMode = 'single-file'

const fileName = 'gumbel-softmax.html'

/**
 * Makes `gumbel-softmax.html` beside index.html: the whole app in one file, scripts, styles, fonts and worker in it, which
 * opens from disk and in a sandbox of any host. It is built a second time for that, without parts to be fetched later.
 */
export function singleFile(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'pre',
    config: (_config, { mode }) => (mode === singleFileMode ? inOnePiece : {}),
    configResolved(resolved) {
      config = resolved
    },
    resolveId(id, importer) {
      // A worker by its address needs a second file.
      if (config.mode !== singleFileMode || !/\?worker$/.test(id)) return null
      return this.resolve(`${id}&inline`, importer)
    },
    closeBundle: {
      sequential: true,
      async handler(error) {
        if (error || config.mode === singleFileMode || this.meta.watchMode || !config.build.write) return
        const page = await buildInOnePiece(config)
        writeFileSync(resolve(config.root, config.build.outDir, fileName), page)
      },
    },
  }
}

const inOnePiece = {
  build: {
    write: false,
    copyPublicDir: false,
    manifest: false,
    license: false,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: { index: 'index.html' }, output: { codeSplitting: false } },
  },
}

async function buildInOnePiece({ root, configFile, publicDir, logLevel }: ResolvedConfig): Promise<string> {
  const built = await build({
    root,
    ...(configFile && { configFile }),
    mode: singleFileMode,
    logLevel: logLevel === 'info' ? 'warn' : (logLevel ?? 'warn'),
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const named = (ending: string) => output.filter(({ fileName: name }) => name.endsWith(ending))
  const [html] = named('.html')
  const [script, ...scripts] = named('.js')
  if (html?.type !== 'asset' || script?.type !== 'chunk' || scripts.length > 0)
    throw new Error(`The single file came out in parts: ${output.map((part) => part.fileName).join(', ')}`)
  const styles = named('.css').map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : ''))
  const icon = readFileSync(join(publicDir, 'favicon.svg'))
  return assemble(String(html.source), script.code, styles.join('\n'), icon)
}

/** As a script element holds it: nothing in it ends the element or opens another. */
const scriptText = (code: string) =>
  code
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '<\\!--')
    .trim()

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the page may do, in a policy of its own: run this very script and its worker, and fetch nothing. */
const policy = (script: string) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    // The builder shows a figure by this very page.
    "frame-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The page of the site with its parts in it. */
function assemble(html: string, code: string, style: string, icon: Buffer): string {
  const script = scriptText(code)
  const bare = html
    .replace(/\s*<script[^>]*src=[^>]*><\/script>/g, '')
    .replace(/\s*<link[^>]*rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/(<link[^>]*rel="icon"[^>]*href=")[^"]*"/, (_, start: string) => `${start}${svgAddress(icon)}"`)
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy(script)}" />`
  return bare
    .replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    ${head}`)
    .replace('</head>', () => `  <style>${style.replace(/<\/(?=style)/gi, '<\\/')}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
}

const svgAddress = (icon: Buffer) => `data:image/svg+xml;base64,${icon.toString('base64')}`
