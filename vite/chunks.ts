import type { Rolldown } from 'vite'
import { languages } from '../src/state/parameters.ts'

/** A module of words in one language, as an import names it or as a file: `./words.ko`, `/…/titles.en.ts`. */
export const wordsModule = new RegExp(`\\.(${languages.join('|')})(?:\\.tsx?)?$`)

/** Words that are needed together travel together; all others come with the part whose they are. */
const together: readonly [chunk: string, folders: RegExp][] = [
  // On every page, from its first picture on.
  ['words', /\/src\/(?:shell|controls|share\/(?:\w+\.|embed|lessonLink|linkOptions)|lesson\/titles)/],
  // With figures and chapters, wherever they are shown.
  [
    'lesson',
    /\/src\/(?:modes\/story|lesson\/(?:glossary|stepKinds)|figures\/(?:settings|names)|share\/export\/picture\/open)/,
  ],
]

/** What the opening uses beside the entry, and every other view too. What these import travels with them. */
const ofEveryView =
  /\/src\/(?:transform\/(?:softmax|gumbel\w+|noiseScale|polygamma|watermark)|language\/(?:\w+|typeset\/wholeNames)|engine\/(?:noiseBudget|experiments\/relaxation)|lesson\/(?:catalogue|titles|[\w-]+\/outline)|modes\/(?:InTurn|story\/progress)|plots\/(?:frame\/useSize|frozenDots\/\w+|palette\/\w+|simplex\/geometry)|figures\/(?:selectedDraw|simplex\/singleDraws|watermark\/scores)|controls\/(?:Range|scale|steps|reducedMotion|useClock|SegmentedControl|LanguageChoice|LiveRegion|PlaceLink|LazyDialog|Button|Select)|share\/(?:GuideLink|guideAddress|embed\/BuilderButton))\.(?:tsx?|module\.css)$/

/** The entries that stand alone: the host's element and the service worker. */
const alone = /\/src\/(?:embed-element|shell\/offline\/serviceWorker)/

/** What figures are drawn with, moved by and computed from. */
const ofFigures =
  /\/(?:src\/(?:controls|plots|figures|engine|noise|transform|statistics|estimators|language|share)|node_modules\/d3[\w-]*)\//

/** What chapters are told with, but for the formulas that are one chapter's. */
const ofChapters = /\/src\/(?:lesson|modes\/story)\/(?!.*notation)/

/**
 * The files of the program. Left to itself the build makes one of nearly each small module that parts share in ever
 * other combinations: what several parts share travels together here. A module goes to the first group that has it.
 */
export const chunks: Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> = {
  groups: [
    { name: 'everyView', test: ofEveryView },
    { name: 'program', tags: ['$initial'], test: (id) => !alone.test(id) },
    {
      debugName: 'words',
      name: (id) => {
        const language = wordsModule.exec(id)?.[1]
        const chunk = language && together.find(([, folders]) => folders.test(id))?.[0]
        return chunk ? `${chunk}.${language}` : null
      },
    },
    { name: 'figures', test: ofFigures, minShareCount: 3 },
    { name: 'chapters', test: ofChapters, minShareCount: 2 },
  ],
}
