import { dirname, join } from 'node:path'
import { type Rolldown, runnerImport } from 'vite'
import { type Outline, stillOf } from '../src/lesson/outline.ts'
import { languages } from '../src/state/parameters.ts'
import type { Figure } from '../src/state/place.ts'

/** The files of some parts of the program, and of all that these import. */
export interface PartFiles {
  scripts: readonly string[]
  styles: readonly string[]
}

/** The lab, and the figures in it, whose words come with it. */
const ofLab = [
  'src/modes/lab/Lab.tsx',
  'src/figures/draw/DrawFigure.tsx',
  'src/figures/histograms/HistogramsFigure.tsx',
  'src/figures/simplex/SimplexFigure.tsx',
]

/**
 * What each view is made of beside the entry, in every language, by the beginning of its address: '' for the opening,
 * 'lesson' for every chapter and 'lesson/temperature' for one, 'derivation/temperature' for its derivation. A chapter
 * of the lesson begins with another figure than its first screen in the lecture may have.
 */
export function viewParts(
  bundle: Rolldown.OutputBundle,
  { chapters, figures }: Contents,
): Record<string, PartFiles> {
  const always = 'src/shell/App.tsx'
  const files = (...modules: readonly string[]) =>
    filesOf([always, ...modules, 'src/figures/settings/parameterSettings.tsx'], bundle)
  return {
    '': filesOf([always, 'src/modes/opening/Opening.tsx'], bundle),
    lesson: files('src/modes/story/Story.tsx'),
    lab: files(...ofLab),
    lecture: files('src/modes/lecture/Lecture.tsx'),
    speaker: files('src/modes/lecture/speaker/Speaker.tsx'),
    embed: files('src/modes/embed/Embed.tsx'),
    ...Object.fromEntries(
      chapters.flatMap(({ id, still, figure }) => {
        const chapter = `src/lesson/${camelCase(id)}`
        return [
          [`lesson/${id}`, files(`${chapter}/outline.ts`, ...figureModules(still))],
          [`lecture/${id}`, files(`${chapter}/outline.ts`, ...figureModules(figure))],
          [`derivation/${id}`, filesOf([`${chapter}/derivation.ts`], bundle)],
        ]
      }),
    ),
    ...Object.fromEntries(figures.map((figure) => [`embed/${figure}`, files(...figureModules(figure))])),
  }
}

/** What the site has: its figures, and its chapters with the figures that each begins with in lesson and lecture. */
export interface Contents {
  figures: readonly Figure[]
  chapters: readonly { id: string; still: Figure; figure: Figure }[]
}

/** @param root the project's folder */
export async function readContents(root: string): Promise<Contents> {
  const read = async <Module>(path: string) =>
    (await runnerImport<Module>(join(root, 'src', path), { configFile: false, logLevel: 'warn' })).module
  const { figures, chapters } = await read<typeof import('../src/state/place.ts')>('state/place.ts')
  const chapter = async (id: string) => {
    const { outline } = await read<{ outline: Outline }>(`lesson/${camelCase(id)}/outline.ts`)
    const { figure } = outline.explorations[0]!
    return { id, still: stillOf(outline)?.figure ?? figure, figure }
  }
  return { figures, chapters: await Promise.all(chapters.map(chapter)) }
}

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk')

/** The module of an embedded figure, in its folder. */
function figureModules(figure: Figure): readonly string[] {
  if (figure === 'lab') return ofLab
  if (figure === 'derivation') return ['src/modes/embed/EmbeddedDerivation.tsx']
  const name = camelCase(figure)
  return [`src/figures/${name}/${name[0]!.toUpperCase()}${name.slice(1)}Figure.tsx`]
}

/** All files of some modules' chunks, of what these import and of their words. */
function filesOf(modules: readonly string[], bundle: Rolldown.OutputBundle): PartFiles {
  const chunks = chunksOf(bundle)
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const chunkOf = (isModule: (id: string) => boolean) =>
    chunks.find(({ moduleIds }) => moduleIds.some(isModule))
  const take = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || scripts.has(chunk.fileName)) return
    scripts.add(chunk.fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style)
    for (const imported of chunk.imports) take(chunks.find(({ fileName }) => fileName === imported))
  }
  for (const module of modules) {
    const chunk = chunkOf((id) => id.endsWith(module))
    if (!chunk) throw new Error(`No part of the program is made of ${module}`)
    take(chunk)
    for (const language of languages) {
      const words = new RegExp(`${dirname(module)}/words\\.${language}\\.tsx?$`)
      take(chunkOf((id) => words.test(id)))
    }
  }
  return { scripts: [...scripts], styles: [...styles] }
}
