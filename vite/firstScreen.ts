import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import type { ViewFiles } from '../src/shell/first/choose.ts'
import { languages } from '../src/state/parameters.ts'
import { nested, output, runPart } from './runPart.ts'
import { singleFileMode } from './singleFile.ts'
import { type Contents, type PartFiles, readContents, viewParts } from './viewParts.ts'

const folder = 'src/shell/first'

/**
 * Puts the opening into index.html, in both languages: its picture is seen and its words are read while the program is
 * still on its way. A small script before them (`shell/first/choose.ts`) shows the one that the address and the browser
 * ask for, or none; the program takes over once its own first screen stands.
 */
export function firstScreen(): Plugin {
  let config: ResolvedConfig
  let script = { fileName: '', source: '' }
  let screens = ''
  let contents: Contents
  return {
    name: 'first-screen',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const [source, html, read] = await Promise.all([
        buildScript(config),
        renderScreens(config),
        readContents(config.root),
      ])
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8)
      script = { fileName: `assets/first-${hash}.js`, source }
      screens = html
      contents = read
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...script })
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const views = viewParts(bundle ?? {}, contents)
        const [latin, korean] = [fontOf('latin', bundle ?? {}), fontOf('opening', bundle ?? {})]
        const present = (file: string) => html.includes(file)
        const links = views['']!.styles.filter((file) => !present(file))
          .map((file) => `    <link rel="stylesheet" crossorigin href="./${file}">\n`)
          .join('')
        const parts = listParts(views, (file) => !present(file) && !links.includes(file))
        // Links that the first paint needs come first: a slow line delivers in the order of requests.
        const program =
          html.match(/ *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/g) ?? []
        const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(program.join(''))?.[1]
        if (!entry) throw new Error('The page starts no program')
        return program
          .reduce((rest, line) => rest.replace(line, ''), html)
          .replace(
            '</head>',
            () =>
              `${links.trimStart()}    ${preloadFont(latin)}
    <script src="./${script.fileName}" data-parts='${JSON.stringify(parts)}' data-korean="./${korean}" data-program="${entry}"></script>
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

/** What choose.ts reads: the files, each named once, and of each view the places of its own among them. */
function listParts(
  views: Readonly<Record<string, PartFiles>>,
  isWanted: (file: string) => boolean,
): ViewFiles {
  const files: string[] = []
  const placeOf = (file: string) => {
    if (!files.includes(file)) files.push(file)
    return files.indexOf(file)
  }
  const ofView = ({ scripts, styles }: PartFiles) =>
    [...styles, ...scripts].filter(isWanted).map((file) => placeOf(`./${file}`))
  return {
    views: Object.fromEntries(Object.entries(views).map(([view, part]) => [view, ofView(part)])),
    files,
  }
}
