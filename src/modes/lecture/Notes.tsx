import { Suspense, use } from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useLanguage, useNumbers, useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import type { Position, Screen } from '../../lesson/deck'
import { buildsOf, type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import { type Language, languages } from '../../state/parameters'
import { lectureWords } from '../words'
import { buildText } from './buildText'
import styles from './Notes.module.css'
import { notesOf, questionOf } from './stepWords'

interface Props {
  chapter: Chapter
  at: Pick<Position, 'step' | 'build'>
  live: ReaderNumbers
  /** Both, the page's own first; or its own alone, as on paper. */
  languages?: 'both' | 'own'
}

/** What the chapter tells the lecturer about a screen. */
export function Notes({ chapter, at, live, languages: shown = 'both' }: Props) {
  const words = useWords(lectureWords)
  const numbers = useNumbers()
  const chapterWords = useWords(chapter.words)
  const own = useLanguage()
  const step = lectureSteps(chapter.id as Screen['chapter'])[at.step - 1]
  if (!step) return null
  const notes = notesOf(chapterWords, step)
  const question = questionOf(chapterWords, step)
  const builds = shown === 'both' ? buildsOf(chapter, step) : []
  return (
    <div className={styles.notes} data-notes>
      {notes === null && !question && shown === 'both' && <p className={styles.none}>{words.notes.none}</p>}
      {notes !== null && (
        <p lang={own} data-own>
          {notes}
        </p>
      )}
      {notes !== null && shown === 'both' && (
        <ErrorBoundaryWithRetry>
          <Suspense>
            {languages
              .filter((language) => language !== own)
              .map((language) => (
                <NotesIn key={language} {...{ language, chapter, step }} />
              ))}
          </Suspense>
        </ErrorBoundaryWithRetry>
      )}
      {builds.length > 1 && (
        <section>
          <h3>{words.notes.builds}</h3>
          <ol className={styles.builds}>
            {builds.map((build, index) => (
              <li
                key={buildText(build, words, numbers)}
                aria-current={index === at.build ? 'step' : undefined}
              >
                {buildText(build, words, numbers)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {question && (
        <section>
          <h3>{words.notes.answers}</h3>
          <ol className={styles.answers}>
            {question.choices.map(({ label, shown, right, why }) => (
              <li key={label} data-right={right}>
                <b>
                  {shown?.() ?? label} {right && '✓'}
                </b>
                {why(live)}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

interface NotesInProps {
  language: Language
  chapter: Chapter
  step: LectureStep
}

/** The same notes in a language that the page does not speak, fetched for them. */
function NotesIn({ language, chapter, step }: NotesInProps) {
  const chapterWords = use(chapter.words.load(language))
  return (
    <p lang={language} data-own={false}>
      {notesOf(chapterWords, step)}
    </p>
  )
}
