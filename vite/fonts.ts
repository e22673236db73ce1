import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { normalizePath, type Plugin } from 'vite'
import { renameFont } from './renameFont.ts'

const font = 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf'
const licence = 'node_modules/pretendard/dist/LICENSE.txt'

/** Kerning, accents in their place, digits of one width, brackets at the height of capitals. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'case']

/** One variable face is smaller than two static ones: 39 kB against 51 kB of Latin, 119 kB against 135 kB of 700 syllables. */
const variationAxes = { wght: { min: 400, max: 700, default: 400 } }

const isKorean = (character: string) =>
  /[\u1100-\u11ff\u3000-\u318f\ua960-\ua97f\uac00-\ud7ff\uff00-\uffef]/.test(character)

/** What a reader may type or a number may need: ASCII, Latin-1, Greek, combining accents, arrows, common mathematics. */
const always = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x300, 0x304],
  [0x370, 0x3ff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2070, 0x209c],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
] as const

/**
 * Serves src/fonts.css with subsets of Pretendard made from the characters that occur in the sources. A subset is made
 * once for the same characters and kept under node_modules/.cache.
 */
export function fonts(): Plugin {
  let root = process.cwd()
  return {
    name: 'fonts',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root
    },
    transform: {
      filter: { id: /\/src\/fonts\.css(?:\?|$)/ },
      async handler(css) {
        const files = sources(root)
        for (const file of files)
          if (/(?:words|reasons|checks|closing)\.\w+\.tsx?$/.test(file)) this.addWatchFile(file)
        const textsOf = (some: readonly string[]) => some.map((file) => readFileSync(file, 'utf8'))
        const { latin, korean } = charactersOf(textsOf(files))
        const opening = charactersOf(textsOf(files.filter((file) => ofOpening.test(file)))).korean
        const code = withSubsets(css, opening, {
          latin: await subset(root, 'latin', latin + inHeader),
          opening: await subset(root, 'opening', opening),
          korean: await subset(root, 'korean', without(korean, opening)),
        })
        return { code, map: null }
      },
    },
    generateBundle() {
      const source = readFileSync(join(root, licence))
      this.emitFile({ type: 'asset', fileName: 'licenses/Pretendard.txt', source })
    },
  }
}

/** The name of the Korean language in the header, which English readers see too. */
const inHeader = '한국어'

/** Whose syllables the opening shows: its own, the header's and the footer's, and the chapters' titles. */
const ofOpening = /[\\/]src[\\/](?:modes[\\/]opening|shell|share|lesson)[\\/][^\\/]*\.tsx?$/

const without = (characters: string, others: string): string =>
  [...characters].filter((character) => !others.includes(character)).join('')

/**
 * The style sheet with the subsets' files, and with the syllables of the opening's.
 * @param files the path of each subset by its name
 */
export function withSubsets(css: string, opening: string, files: Record<string, string>): string {
  const syllables = [...opening].map(
    (character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`,
  )
  let code = css.replace('unicode-range: U+AC00;', `unicode-range: ${syllables.join(', ')};`)
  for (const [name, file] of Object.entries(files))
    code = code.replace(`lab-sans/${name}.woff2`, normalizePath(file))
  return code
}

const sources = (root: string): string[] => [
  join(root, 'index.html'),
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => join(root, 'src', file)),
]

/** The characters to keep, each once and in order, so that the same ones give the same subset. */
export function charactersOf(texts: readonly string[]): { latin: string; korean: string } {
  const characters = new Set(texts.flatMap((text) => [...text]).filter((character) => character >= ' '))
  for (const [first, last] of always)
    for (let code = first; code <= last; code++) characters.add(String.fromCodePoint(code))
  const sorted = [...characters].sort()
  return {
    latin: sorted.filter((character) => !isKorean(character)).join(''),
    korean: sorted.filter(isKorean).join(''),
  }
}

/** The path of a WOFF2 file with the given characters; its name begins with the subset's. */
async function subset(root: string, name: string, characters: string): Promise<string> {
  const original = readFileSync(join(root, font))
  const recipe = JSON.stringify({ characters, keepFeatures, variationAxes })
  const hash = createHash('sha256').update(original).update(recipe).digest('hex').slice(0, 16)
  const directory = join(root, 'node_modules/.cache/fonts')
  const file = join(directory, `${name}-${hash}.woff2`)
  if (existsSync(file)) return file
  mkdirSync(directory, { recursive: true })
  const renamed = renameFont(original, 'Pretendard', 'LabSansWeb')
  const unfinished = `${file}.${process.pid}`
  writeFileSync(
    unfinished,
    await subsetFont(renamed, characters, { targetFormat: 'woff2', keepFeatures, variationAxes }),
  )
  // Whole or not there at all: a build that is stopped half-way leaves no broken font to the next.
  renameSync(unfinished, file)
  return file
}
