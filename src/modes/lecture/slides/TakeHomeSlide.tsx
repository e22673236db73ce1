import { useWords } from '../../../language/language'
import { words as en } from '../words.en'
import { words as ko } from '../words.ko'
import type { SlideProps } from './slide'
import styles from './TakeHomeSlide.module.css'

/** The one line to take home. */
export function TakeHomeSlide({ told }: SlideProps) {
  const words = useWords({ en, ko })
  return (
    <div className={styles.takeHome}>
      <p className={styles.kicker}>{words.takeHome}</p>
      <h1>{told.takeHome}</h1>
    </div>
  )
}
