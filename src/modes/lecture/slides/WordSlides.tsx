import { useRef } from 'react'
import { useNumbers, useWords } from '../../../language/language'
import { wholeNames } from '../../../language/typeset/wholeNames'
import { type Chapter, chapters } from '../../../state/place'
import { lectureWords } from '../../words'
import { closingPart } from '../stepWords'
import { useFitLevel } from '../useFit'
import type { SlideProps } from './slide'
import styles from './wordSlides.module.css'

/** The chapter's number and name, and the chapter in one sentence. */
export function TitleSlide({ chapter, chapterWords }: SlideProps) {
  const words = useWords(lectureWords)
  const { count } = useNumbers()
  const box = useRef<HTMLDivElement>(null)
  useFitLevel(box, 1, chapterWords.title)
  return (
    <div ref={box} className={styles.title}>
      <p className={styles.chapter}>{words.chapter(count(chapters.indexOf(chapter.id as Chapter) + 1))}</p>
      <h1>{chapterWords.title}</h1>
      <p className={styles.summary}>{wholeNames(chapterWords.summary)}</p>
    </div>
  )
}

/** The one line to take home. */
export function TakeHomeSlide({ chapterWords }: SlideProps) {
  const words = useWords(lectureWords)
  const box = useRef<HTMLDivElement>(null)
  useFitLevel(box, 1, chapterWords.takeHome)
  return (
    <div ref={box} className={styles.takeHome}>
      <p className={styles.kicker}>{words.takeHome}</p>
      <h1>{wholeNames(chapterWords.takeHome)}</h1>
    </div>
  )
}

/** How small the type gets, and what is left out, level by level (wordSlides.module.css). */
const levels = 4

/** A part of the lesson's last page. */
export function ClosingSlide({ chapterWords, live, part }: SlideProps & { part: number }) {
  const box = useRef<HTMLDivElement>(null)
  const shown = closingPart(chapterWords, part)
  useFitLevel(box, levels, `${shown?.title} ${live.tally === null}`)
  if (!shown) return null
  return (
    <div ref={box} className={styles.closing}>
      <h1>{shown.title}</h1>
      <div className={styles.prose}>{shown.prose(live)}</div>
    </div>
  )
}
