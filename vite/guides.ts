import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { renderMarkdown } from './renderMarkdown.ts'
import { singleFileMode } from './singleFile.ts'

/** Pages of docs/ that are published beside the app: for teachers, who do not read repositories. */
const pages = [
  { source: 'docs/teaching.md', fileName: 'teaching.html', lang: 'en' },
  { source: 'docs/teaching.ko.md', fileName: 'teaching.ko.html', lang: 'ko' },
] as const

/** In a file of its own: a host's policy may refuse styles that stand in a page. */
const styleSheet = 'teaching.css'
const style = `
:root { color-scheme: light dark }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; background: light-dark(#fffdf9, #16171a);
  color: light-dark(#1c1b19, #eceae4); font: 1.0625rem/1.65 system-ui, -apple-system, "Segoe UI", "Apple SD Gothic Neo",
  "Malgun Gothic", "Noto Sans KR", sans-serif; overflow-wrap: anywhere }
:lang(ko) { word-break: keep-all }
h1 { line-height: 1.2 } h2 { margin-top: 2.5em; line-height: 1.25 }
.table, .formula { display: block; overflow-x: auto } table { border-collapse: collapse; font-size: 0.92em; line-height: 1.5 }
th, td { padding: 0.4em 0.9em 0.4em 0; border-bottom: 1px solid light-dark(#e4dfd5, #33353a); text-align: start;
  vertical-align: top; overflow-wrap: normal; min-width: 3.5em }
code { font: 0.88em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere }
a { color: inherit; text-underline-offset: 0.2em } li { margin-block: 0.4em }
@media print { :root { color-scheme: light } h2 { break-after: avoid } tr, li { break-inside: avoid } }
`.trimStart()

function pageOf(markdown: string, lang: string): string {
  const title = /^# (.*)$/m.exec(markdown)![1]!
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="${styleSheet}">
</head>
<body>
<main>
${renderMarkdown(markdown)}
</main>
</body>
</html>
`
}

/** Publishes the guides of docs/ beside the app, as pages without a script. */
export function guides(): Plugin {
  let root = process.cwd()
  const page = ({ source, lang }: (typeof pages)[number]) =>
    pageOf(readFileSync(join(root, source), 'utf8'), lang)
  return {
    name: 'guides',
    apply: (_config, { mode }) => mode !== singleFileMode,
    configResolved: (config) => {
      root = config.root
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = request.url?.split('?')[0]
        if (asked === `/${styleSheet}`) {
          response.setHeader('Content-Type', 'text/css; charset=utf-8')
          return response.end(style)
        }
        const guide = pages.find(({ fileName }) => asked === `/${fileName}`)
        if (!guide) return next()
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(page(guide))
      })
    },
    generateBundle() {
      for (const guide of pages)
        this.emitFile({ type: 'asset', fileName: guide.fileName, source: page(guide) })
      this.emitFile({ type: 'asset', fileName: styleSheet, source: style })
    },
  }
}
