import type { ReaderNumbers } from '../../../figures/readerNumbers'
import type { Chapter, ChapterWords } from '../../../lesson/chapter'
import type { Position } from '../../../lesson/deck'

/** What every screen is given. */
export interface SlideProps {
  chapter: Chapter
  /** Its words in the language of the page */
  chapterWords: ChapterWords
  live: ReaderNumbers
  at: Position
  /** Tells the figures of the stage, a preview and a handout apart, for their questions to the engine. */
  scope: string
}
