import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/*
 * 'How to add …' of docs/contributing.md, done step by step to a copy of the sources: a chapter `mirror`, a figure `mirror` with
 * a parameter `bright` of its own, and a language `de`.
 */

const page = readFileSync('docs/contributing.md', 'utf8')
const howTo = page.slice(page.indexOf('## How to add'), page.indexOf('**something that is fetched late.**'))

const copy = mkdtempSync(join(tmpdir(), 'how-to-add-'))
const path = (file: string) => join(copy, file)
/** The files of the sources that a step after the first changes. */
const changed = new Set<string>()
const edit = (file: string, change: (source: string) => string) => {
  const source = readFileSync(path(file), 'utf8')
  const next = change(source)
  if (next === source) throw new Error(`${file} is not as this test knows it`)
  writeFileSync(path(file), next)
  changed.add(file)
}
const put = (file: string, from: string | RegExp, to: string) =>
  edit(file, (source) => source.replace(from, to))
const write = (file: string, source: string) => {
  mkdirSync(dirname(path(file)), { recursive: true })
  writeFileSync(path(file), source)
}

/** The files of the copy that the compiler finds fault with. */
const faulty = () =>
  new Promise<string[]>((done) => {
    execFile(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), '-p', copy],
      { cwd: copy },
      (_, output) =>
        done([...new Set([...output.matchAll(/^(src\/[^(]+)\(\d+/gm)].map(([, file]) => file!))].sort()),
    )
  })

/** The first step of each: ids, a type and a code. */
function declare() {
  put('src/state/place.ts', "  'in-use',\n", "  'in-use',\n  'mirror',\n")
  put('src/state/place.ts', "  'derivation',\n", "  'mirror',\n  'derivation',\n")
  put('src/state/parameters.ts', '  mu: number\n', '  mu: number\n  bright: number\n')
  put('src/state/parameters.ts', "['en', 'ko'] as const", "['en', 'ko', 'de'] as const")
}

function addParameter() {
  put(
    'src/state/parameterTable.ts',
    '  mu: numberParameter(',
    '  bright: numberParameter({ initial: 1, min: 0, max: 2, whole: false }),\n  mu: numberParameter(',
  )
}

function addFigure() {
  const folder = 'src/figures/mirror'
  write(`${folder}/words.en.ts`, "export const words = { shows: (tau: string) => 'mirrored '.concat(tau) }\n")
  write(
    `${folder}/words.ko.ts`,
    "import type { words as english } from './words.en'\n\nexport const words: typeof english = { shows: (tau) => '거울의 τ = '.concat(tau) }\n",
  )
  edit(
    'src/figures/words.ts',
    (source) =>
      `${source}
export const mirrorWords = defineWords({ en: () => import('./mirror/words.en'), ko: () => import('./mirror/words.ko') })
`,
  )
  write(
    `${folder}/MirrorFigure.tsx`,
    `import { useWords } from '../../language/language'
import type { FigureProps } from '../figure'
import { mirrorWords } from '../words'

export function MirrorFigure({ live: { parameters: { tau, bright } } }: FigureProps) {
  const words = useWords(mirrorWords)
  return <p style={{ opacity: bright / 2 }}>{words.shows(String(tau))}</p>
}
`,
  )
  put(
    'src/figures/figures.ts',
    '  gaussian: {\n',
    `  mirror: {
    parameters: ['bright'],
    component: latePart(
      () => import('./mirror/MirrorFigure').then((part) => part.MirrorFigure),
      words.mirrorWords,
    ),
    controls: ['tau'],
  },
  gaussian: {
`,
  )
  for (const language of ['en', 'ko'])
    put(`src/figures/names.${language}.ts`, '  gaussian: ', "  mirror: 'Mirror',\n  gaussian: ")
}

function addChapter() {
  const folder = 'src/lesson/mirror'
  write(
    `${folder}/outline.ts`,
    `import type { Outline } from '../outline'

export const outline = {
  minutes: 3,
  prescribed: { tau: 2 },
  explorations: [{ id: 'look', figure: 'mirror' }],
  lines: [1],
  checks: 0,
} as const satisfies Outline

export type Exploration = (typeof outline.explorations)[number]['id']
`,
  )
  write(
    `${folder}/derivation.ts`,
    `import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'

export const derivation = [{ id: 'same', math: display\`@pi=@pi\` }] as const satisfies readonly DerivationLine[]

export type Line = (typeof derivation)[number]['id']

export const core: readonly Line[] = ['same']
`,
  )
  for (const language of ['en', 'ko'])
    write(
      `${folder}/words.${language}.tsx`,
      `import type { ChapterProse } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const prose = () => <p>A mirror.</p>

export const words: ChapterProse<Line, Exploration> = {
  summary: 'A mirror.',
  opening: prose,
  prediction: { ask: prose, choices: [{ label: 'Yes', right: true, why: prose }], reveal: prose, stage: '', notes: '' },
  explorations: { look: { title: 'Look', prose, caption: prose, stage: '', notes: '' } },
  derivation: { title: 'Same', opening: prose, reasons: { same: prose }, stage: '', notes: '' },
  takeHome: 'A mirror.',
  checks: [],
}
`,
    )
  put(
    'src/lesson/catalogue.ts',
    'import { outline as blockedGradient }',
    "import { outline as mirror } from './mirror/outline'\nimport { outline as blockedGradient }",
  )
  put(
    'src/lesson/catalogue.ts',
    '  reparameterization: entry(\n',
    `  mirror: entry('mirror', mirror, () => import('./mirror/derivation'), {
    en: () => import('./mirror/words.en'),
    ko: () => import('./mirror/words.ko'),
  }),
  reparameterization: entry(
`,
  )
  put('src/lesson/references.ts', '  reparameterization: ', '  mirror: [],\n  reparameterization: ')
  for (const language of ['en', 'ko']) {
    put(
      `src/lesson/titles.${language}.ts`,
      '  reparameterization: ',
      "  mirror: 'Mirror',\n  reparameterization: ",
    )
    put(
      `src/modes/opening/words.${language}.tsx`,
      '      reparameterization: ',
      "      mirror: 'A mirror.',\n      reparameterization: ",
    )
  }
}

/** All words once more, and a line for them wherever Korean has one. */
function addLanguage() {
  for (const file of readdirSync(path('src'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue
    const source = readFileSync(path(`src/${file}`), 'utf8')
    if (/\.en\.tsx?$/.test(file)) write(`src/${file.replace('.en.', '.de.')}`, source)
    const named = source.replace(
      /\bko: \(\) => import\('\.\/([\w/]+)\.ko'\)/g,
      "$&, de: () => import('./$1.de')",
    )
    if (named !== source) edit(`src/${file}`, () => named)
  }
  put('src/language/number.ts', "ko: inLanguage('ko')", "ko: inLanguage('ko'), de: inLanguage('de')")
  put('src/share/GuideLink.tsx', "ko: 'teaching.ko.html'", "ko: 'teaching.ko.html', de: 'teaching.html'")
  put('src/controls/LanguageChoice.tsx', "ko: '한국어'", "ko: '한국어', de: 'Deutsch'")
  put('src/state/parameters.ts', "ko: '한국어'", "ko: '한국어', de: 'Deutsch'")
  for (const language of ['en', 'ko', 'de'])
    put(`src/modes/lecture/words.${language}.ts`, /(languages: \{ .*?)( \})/, "$1, de: 'Deutsch'$2")
}

describe("the page's steps", () => {
  let named: string[] = []
  let left: string[] = []

  beforeAll(async () => {
    cpSync('src', path('src'), { recursive: true })
    symlinkSync(resolve('node_modules'), path('node_modules'), 'dir')
    const options = { incremental: true, noEmit: true, tsBuildInfoFile: path('.tsbuildinfo') }
    write(
      'tsconfig.json',
      JSON.stringify({
        extends: resolve('tsconfig.json'),
        compilerOptions: options,
        include: ['src'],
        exclude: ['src/engine/kernel/assembly'],
      }),
    )
    declare()
    named = await faulty()
    changed.clear()
    addParameter()
    addFigure()
    addChapter()
    addLanguage()
    left = await faulty()
  }, 600_000)

  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const known = () => [...changed].filter((file) => existsSync(file))

  it('name every file that they change', () => {
    const definesWords = (file: string) => readFileSync(file, 'utf8').includes('defineWords')
    const isSaid = (file: string) =>
      howTo.includes(`\`${file.replace('.ko.', '.en.')}\``) || definesWords(file)
    expect(known().length).toBeGreaterThan(15)
    expect(known().filter((file) => !isSaid(file))).toEqual([])
  })

  it('change no file that the compiler has not named after the first of them', () => {
    const isNamed = (file: string) => named.includes(file) || named.includes(file.replace('.ko.', '.en.'))
    expect(known().filter((file) => !isNamed(file))).toEqual([])
  })

  it('leave nothing that the compiler misses', () => {
    expect(left).toEqual([])
  })

  it('name every file that knows Korean without a record that the compiler holds', () => {
    const knows = ['src', 'vite'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.(?:en|ko)\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`)
        .filter((file) => /=== 'ko'|startsWith\('ko'\)|"ko"|lang: 'ko'/.test(readFileSync(file, 'utf8'))),
    )
    expect(knows.length).toBeGreaterThan(2)
    expect(knows.filter((file) => !howTo.includes(`\`${file}\``))).toEqual([])
  })
})
