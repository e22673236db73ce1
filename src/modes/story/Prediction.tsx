import { Button } from '../../controls/Button'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import type { ChapterWords } from '../../lesson/chapter'
import { Choices } from './Choices'
import styles from './Prediction.module.css'
import { answer, answerId, useProgress } from './progress'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  /** The chapter and its part, by which the answer is remembered */
  place: string
  words: ChapterWords
  live: ReaderNumbers
}

/** The reader commits to a guess; then the gap is shown. Skipping is always possible. */
export function Prediction({ place, words: { prediction }, live }: Props) {
  const { prediction: words } = useWords({ en, ko })
  const id = answerId(place, prediction)
  const made = useProgress().answers[id] !== undefined
  return (
    <section className={styles.prediction}>
      <h2>{words.title}</h2>
      <Choices id={id} question={prediction} live={live} verdicts={words} />
      {made && <div className={styles.reveal}>{prediction.reveal(live)}</div>}
      {/* One button for both, so that the focus stays on it. */}
      <Button plain onClick={() => answer(id, made ? null : -1)}>
        {made ? words.again : words.skip}
      </Button>
    </section>
  )
}
