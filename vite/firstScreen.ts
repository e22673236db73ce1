import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { languages } from '../src/state/parameters.ts'
import { nested, output, runPart } from './runPart.ts'
import { singleFileMode } from './singleFile.ts'

const folder = 'src/shell/first'
/** What the opening is made of, beside the entry. */
const parts = ['src/modes/opening/Opening.tsx']
/** The words of the opening, and of every page, in a language. */
const wordsIn = (language: string) => [
  `src/shell/words.${language}.ts`,
  `src/modes/opening/words.${language}.tsx`,
]

/**
 * Puts the opening into index.html, in both languages: its picture is seen and its words are read while the program is
 * still on its way. A small script before them (`shell/first/choose.ts`) shows the one that the address and the browser
 * ask for, or none; the program takes over once its own first screen stands.
 */
export function firstScreen(): Plugin {
  let config: ResolvedConfig
  let script = { fileName: '', source: '' }
  let screens = ''
  return {
    name: 'first-screen',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const [source, html] = await Promise.all([buildScript(config), renderScreens(config)])
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      script = { fileName: `assets/first-${hash}.js`, source }
      screens = html
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...script })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const { scripts, styles } = filesOf(parts, bundle ?? {})
        const [latin, korean] = [fontOf('latin', bundle ?? {}), fontOf('opening', bundle ?? {})]
        const present = (file: string) => html.includes(file)
        const links = styles
          .filter((file) => !present(file))
          .map((file) => `    <link rel="stylesheet" crossorigin href="./${file}">\n`)
          .join('')
        const listed = (files: readonly string[]) =>
          files
            .filter((file) => !present(file))
            .map((file) => `./${file}`)
            .join(' ')
        const words = languages.map(
          (language) => ` data-${language}="${listed(filesOf(wordsIn(language), bundle ?? {}).scripts)}"`,
        )
        // What the first paint waits for comes first: a slow line brings things in the order of their asking.
        const program =
          html.match(/ *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/g) ?? []
        return program
          .reduce((rest, line) => rest.replace(line, ''), html)
          .replace(
            '</head>',
            () =>
              `${links.trimStart()}    ${preloadFont(latin)}
    <script src="./${script.fileName}" data-parts="${listed(scripts)}"${words.join('')} data-korean="./${korean}"></script>
${program.join('')}  </head>`,
          )
          .replace('<div id="root">', (root) => `<div id="first">${screens}</div>\n    ${root}`)
      },
    },
  }
}

/** The script that chooses, in one classic piece: a module would run after the page is painted. */
async function buildScript(config: ResolvedConfig): Promise<string> {
  const lib = {
    entry: join(folder, 'choose.ts'),
    formats: ['iife' as const],
    name: 'first',
    fileName: 'first',
  }
  const built = await build({
    ...nested(config),
    build: { write: false, copyPublicDir: false, manifest: false, license: false, lib },
  })
  return output(built).code
}

/** Both screens, each in an element of its language. */
async function renderScreens(config: ResolvedConfig): Promise<string> {
  const { renderFirstScreen } = await runPart<{ renderFirstScreen: (language: string) => Promise<string> }>(
    config,
    join(folder, 'render.tsx'),
  )
  let html = ''
  for (const language of languages)
    html += `<div lang="${language}">${await renderFirstScreen(language)}</div>`
  return html
}

const preloadFont = (file: string): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}">`

/** The file of a subset of the typeface (`fonts.ts`). */
function fontOf(name: string, bundle: Rolldown.OutputBundle): string {
  const file = Object.keys(bundle).find((each) => new RegExp(`(?:^|/)${name}-[^/]*\\.woff2$`).test(each))
  if (!file) throw new Error(`No font of the site is named ${name}`)
  return file
}

/** All files of some modules' chunks and of what these import. */
function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const take = (fileName: string) => {
    const chunk = chunks.find((each) => each.fileName === fileName)
    if (!chunk || scripts.has(fileName)) return
    scripts.add(fileName)
    for (const imported of chunk.imports) take(imported)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
  }
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    if (!chunk) throw new Error(`No part of the program is made of ${module}`)
    take(chunk.fileName)
  }
  return { scripts: [...scripts], styles: [...styles] }
}
