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

type Range = readonly [first: number, last: number]

/** With what the sources write: ASCII, accents over any letter, spaces, dashes and quotes, which sources may escape. */
const always: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0x300, 0x304],
  [0x2010, 0x2027],
  [0x2212, 0x2212],
]

/** What a reader may type beside that: Latin-1, Greek, raised and lowered digits, arrows, common mathematics. */
const typeable: readonly Range[] = [
  [0xa1, 0xff],
  [0x370, 0x3ff],
  [0x2030, 0x203a],
  [0x2070, 0x209c],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
]

const inRanges = (ranges: readonly Range[]): string[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  )

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
        const { latin, typed, korean } = charactersOf(textsOf(files))
        const opening = charactersOf(textsOf(files.filter((file) => ofOpening.test(file)))).korean
        const subsets = { latin: latin + inHeader, typed, opening, korean: without(korean, opening) }
        let code = css
        for (const [name, characters] of Object.entries(subsets))
          code = withSubset(code, name, characters, await subset(root, name, characters))
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

/** The style sheet with the file of a subset, and, where its face names one character, with all of the subset's. */
export function withSubset(css: string, name: string, characters: string, file: string): string {
  const face = new RegExp(`lab-sans/${name}\\.woff2([^}]*unicode-range: )([^;]*);`)
  return css.replace(face, (_, between: string, range: string) => {
    const covered = /[-,]/.test(range) ? range : unicodeRange(characters)
    return `${normalizePath(file)}${between}${covered};`
  })
}

/** The `unicode-range` of some characters. */
function unicodeRange(characters: string): string {
  const ranges: [first: number, last: number][] = []
  const codes = [...new Set(characters)].map((character) => character.codePointAt(0)!)
  for (const code of codes.sort((a, b) => a - b)) {
    const range = ranges.at(-1)
    if (range && code === range[1] + 1) range[1] = code
    else ranges.push([code, code])
  }
  const hex = (code: number) => code.toString(16).toUpperCase()
  return ranges
    .map(([first, last]) => (last > first ? `U+${hex(first)}-${hex(last)}` : `U+${hex(first)}`))
    .join(', ')
}

const sources = (root: string): string[] => [
  join(root, 'index.html'),
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => join(root, 'src', file)),
]

/** The characters to keep, each once and in order, so that the same ones give the same subset. */
export function charactersOf(texts: readonly string[]): { latin: string; typed: string; korean: string } {
  const written = texts.flatMap((text) => [...text]).filter((character) => character >= ' ')
  const characters = new Set([...written, ...inRanges(always)])
  const sorted = [...characters].sort()
  return {
    latin: sorted.filter((character) => !isKorean(character)).join(''),
    typed: inRanges(typeable)
      .filter((character) => !characters.has(character))
      .join(''),
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
