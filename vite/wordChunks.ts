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

/**
 * What the opening uses beside the entry, and every other view too. These modules are small and shared in ever other
 * combinations: left to itself the build makes a file of nearly each of them.
 */
const ofEveryView =
  /\/src\/(?:noise|transform\/(?:softmax|gumbel\w+)|state|language\/(?:\w+|typeset\/wholeNames)|modes\/story\/progress|lesson\/titles|plots\/(?:frozenDots\/\w+|palette\/\w+|simplex\/geometry)|figures\/(?:selectedDraw|useClock|simplex\/(?:singleDraws|temperaturePath))|controls\/(?:Range|scale|steps|parameterScales|SegmentedControl|LanguageChoice|LiveRegion|PlaceLink|LazyDialog|Button|Select)|share\/(?:GuideLink|guideAddress|embed\/BuilderButton))\.(?:tsx?|module\.css)$/

/** One chunk for each language of what `together` lists. */
export const wordChunks: Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined> = {
  groups: [
    {
      debugName: 'words',
      name: (id) => {
        const language = wordsModule.exec(id)?.[1]
        const chunk = language && together.find(([, folders]) => folders.test(id))?.[0]
        return chunk ? `${chunk}.${language}` : null
      },
    },
    { name: 'everyView', test: ofEveryView },
  ],
}
