import { useNumbers, useWords } from '../../../language/language'
import { type Chapter, chapters } from '../../../state/place'
import { lectureWords } from '../words'
import type { SlideProps } from './slide'
import styles from './TitleSlide.module.css'

/** The chapter's number and name, and the chapter in one sentence. */
export function TitleSlide({ chapter, told }: SlideProps) {
  const words = useWords(lectureWords)
  const { count } = useNumbers()
  return (
    <div className={styles.title}>
      <p className={styles.number}>{words.chapter(count(chapters.indexOf(chapter.id as Chapter) + 1))}</p>
      <h1>{told.title}</h1>
      <p className={styles.summary}>{told.summary}</p>
    </div>
  )
}
