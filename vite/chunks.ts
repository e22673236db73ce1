import { join } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'
import { languages } from '../src/state/parameters.ts'

/** A module of words in one language, as an import names it or as a file: `./words.ko`, `/…/titles.en.ts`. */
export const wordsModule = new RegExp(`\\.(${languages.join('|')})(?:\\.tsx?)?$`)

/** Words that are needed together share a file; all others are in the file of their part. */
const together: readonly [chunk: string, folders: RegExp][] = [
  // On every page, from its first picture on.
  ['words', /\/src\/(?:shell|controls|share\/(?:\w+\.|embed|lessonLink|linkOptions)|lesson\/titles)/],
  // With figures and chapters, wherever they are shown.
  [
    'lesson',
    /\/src\/(?:modes\/(?:story|lab|embed)\/|lesson\/(?:glossary|stepKinds)|figures\/(?:settings|names|draw|simplex|histograms)|share\/export\/picture\/open)/,
  ],
]

const module = (path: string) => normalizePath(join(import.meta.dirname, '../src', path))

/** Where every reader comes in, and most do. */
const [entry, opening] = [module('../index.html'), module('modes/opening/Opening.tsx')]

/** The other views. */
const [story, lab, lecture, embed] = ['story/Story', 'lab/Lab', 'lecture/Lecture', 'embed/Embed'].map(
  (view) => module(`modes/${view}.tsx`),
) as [string, string, string, string]
const views = [story, lab, lecture, embed]

/** The figures of the lab, which are shown one by one elsewhere. */
const ofLab = /\/src\/figures\/(?:draw|histograms|simplex)\//

/** What no other view uses of the opening; its style sheet holds for the first screen, which every page has. */
const ofOpening = /\/src\/modes\/opening\/\w+\.tsx?$/

/** D3 is imported by one name: which of its packages the entries need is said here. */
const d3 = /\/node_modules\/d3[\w-]*\//
const d3OfEntries = /\/node_modules\/d3-(?:shape|path|polygon)\//

/** What figures are drawn with, moved by and computed from. */
const ofFigures =
  /\/(?:src\/(?:controls|plots|figures|engine|noise|transform|statistics|estimators|language|share)|node_modules\/d3[\w-]*)\//

/** Small, and needed by chapters' words as well as by pictures. */
const ofWordsToo = /\/src\/(?:language|engine|noise|transform|statistics|estimators)\//

/** What chapters are told with, but for the formulas that are one chapter's. */
const ofChapters = /\/src\/(?:lesson|modes\/story)\/(?!.*notation)/

/** Fetched with the words of each chapter. */
const withChapters = module('language/typeset/preventOrphans.ts')

/** What modules import, and these import in turn, but for what is fetched later. */
function importsOf(ends: readonly string[], graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (id: string) => {
    if (found.has(id) || d3.test(id)) return
    found.add(id)
    graph.getModuleInfo(id)?.importedIds.forEach(take)
  }
  ends.forEach(take)
  return found
}

/** All parts of the program that are fetched later, words in one language: each with what it is made of. */
function lateParts(graph: Rolldown.ChunkingContext): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, ReadonlySet<string>>()
  const look = (id: string) => {
    for (const late of graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []) {
      const language = wordsModule.exec(late)?.[1]
      // One language is counted: what two languages' words share belongs to one part.
      if (parts.has(late) || (language && language !== languages[0])) continue
      const part = importsOf([late], graph)
      parts.set(late, part)
      part.forEach(look)
    }
  }
  importsOf([entry], graph).forEach(look)
  return parts
}

/** Which file a module travels in, by who needs it; null where the build decides. */
function filesByNeed(graph: Rolldown.ChunkingContext): (id: string) => string | null {
  const parts = lateParts(graph)
  const everywhere = new Set([...importsOf([entry], graph), ...parts.get(opening)!])
  const count = (id: string, among: readonly string[]) =>
    among.filter((part) => parts.get(part)!.has(id)).length
  return (id) => {
    if (d3OfEntries.test(id) || (everywhere.has(id) && !ofOpening.test(id))) return 'program'
    if (id === withChapters) return 'chapters'
    const [uses, usesOfViews] = [count(id, [...parts.keys()]), count(id, views)]
    if (ofLab.test(id) && usesOfViews > 0 && uses > 1) return id.endsWith('.css') ? 'figures' : 'labFigures'
    if (usesOfViews > 1 || (usesOfViews > 0 && uses > 1 && ofFigures.test(id))) return 'figures'
    // A file of its own would cost more than its bytes.
    const least = (graph.getModuleInfo(id)?.code?.length ?? 0) < 2000 ? 2 : 3
    if (uses >= least && ofFigures.test(id)) return ofWordsToo.test(id) ? 'figures' : 'plots'
    if (ofChapters.test(id) && (count(id, [story]) > 0 || count(id, [...parts.keys()]) > 1)) return 'chapters'
    return null
  }
}

let fileOf: ReturnType<typeof filesByNeed> | undefined

const groupByNeed = (name: string) => ({
  debugName: name,
  name: (id: string, graph: Rolldown.ChunkingContext) => {
    fileOf ??= filesByNeed(graph)
    return fileOf(id) === name ? name : null
  },
})

/**
 * The files of the program. Left to itself the build makes one of nearly each small module that parts share in ever
 * other combinations: what several parts share travels together here. A module goes to the first group that has it,
 * and what it imports goes with it.
 */
export const chunks: Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> = {
  groups: [
    groupByNeed('program'),
    {
      debugName: 'words',
      name: (id) => {
        const language = wordsModule.exec(id)?.[1]
        const chunk = language && together.find(([, folders]) => folders.test(id))?.[0]
        return chunk ? `${chunk}.${language}` : null
      },
    },
    groupByNeed('figures'),
    groupByNeed('labFigures'),
    groupByNeed('plots'),
    groupByNeed('chapters'),
  ],
}
