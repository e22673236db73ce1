import { PlaceLink } from '../../controls/PlaceLink'
import { useNumbers, useWords } from '../../language/language'
import { catalogue } from '../../lesson/catalogue'
import { chapterTitles } from '../../lesson/words'
import { type Chapter, chapters } from '../../state/place'
import { useProgress } from '../story/progress'
import { openingWords } from '../words'
import styles from './ChapterPath.module.css'

/** The chapters as a path: each with its sentence and its minutes, which are finished, and where the reader stopped. */
export function ChapterPath({ last }: { last: Chapter | null }) {
  const { path: words } = useWords(openingWords)
  const titles = useWords(chapterTitles)
  const { count } = useNumbers()
  const { finished } = useProgress()
  return (
    <ol className={styles.path}>
      {chapters.map((chapter, at) => {
        const isFinished = finished.includes(chapter)
        return (
          <li key={chapter} className={styles.chapter} data-finished={isFinished || undefined}>
            <span className={styles.number} aria-hidden="true">
              {isFinished ? '✓' : at + 1}
            </span>
            <h3>
              <PlaceLink place={{ view: 'lesson', chapter }}>{titles[chapter]}</PlaceLink>
            </h3>
            <p className={styles.line}>{words.chapters[chapter]}</p>
            <p className={styles.minutes}>
              {words.minutes(count(catalogue[chapter].outline.minutes))}
              {isFinished && <> · {words.finished}</>}
              {chapter === last && <> · {words.here}</>}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
