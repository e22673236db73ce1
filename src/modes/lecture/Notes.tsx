import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useLanguage, useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import type { Screen } from '../../lesson/deck'
import { lectureSteps } from '../../lesson/lectureSteps'
import type { Language } from '../../state/parameters'
import styles from './Notes.module.css'
import { notesOf, questionOf } from './stepWords'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  chapter: Chapter
  at: Pick<Screen, 'step'>
  live: ReaderNumbers
  /** Both, the page's own first; or its own alone, as on paper. */
  languages?: 'both' | 'own'
}

/** What the chapter tells the lecturer about a screen. */
export function Notes({ chapter, at, live, languages = 'both' }: Props) {
  const { notes: words } = useWords({ en, ko })
  const own = useLanguage()
  const other: Language = own === 'en' ? 'ko' : 'en'
  const step = lectureSteps(chapter.id as Screen['chapter'])[at.step - 1]
  if (!step) return null
  const question = questionOf(chapter.words[own], step)
  const spoken = (languages === 'own' ? [own] : [own, other]).flatMap((lang) => {
    const notes = notesOf(chapter.words[lang], step)
    return notes === null ? [] : [{ lang, notes }]
  })
  return (
    <div className={styles.notes} data-notes>
      {spoken.length === 0 && !question && languages === 'both' && (
        <p className={styles.none}>{words.none}</p>
      )}
      {spoken.map(({ lang, notes }) => (
        <p key={lang} lang={lang} data-own={lang === own}>
          {notes}
        </p>
      ))}
      {question && (
        <section>
          <h3>{words.answers}</h3>
          <ol className={styles.answers}>
            {question.choices.map(({ label, right, why }) => (
              <li key={label} data-right={right}>
                <b>
                  {label} {right && '✓'}
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
