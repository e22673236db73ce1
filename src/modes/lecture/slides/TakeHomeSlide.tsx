import { useWords } from '../../../language/language'
import { lectureWords } from '../words'
import type { SlideProps } from './slide'
import styles from './TakeHomeSlide.module.css'

/** The one line to take home. */
export function TakeHomeSlide({ told }: SlideProps) {
  const words = useWords(lectureWords)
  return (
    <div className={styles.takeHome}>
      <p className={styles.kicker}>{words.takeHome}</p>
      <h1>{told.takeHome}</h1>
    </div>
  )
}
