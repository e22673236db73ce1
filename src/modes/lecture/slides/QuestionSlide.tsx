import { useRef } from 'react'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import { useNumbers, useWords } from '../../../language/language'
import type { ChoiceQuestion } from '../../../lesson/chapter'
import { useFitLevel } from '../useFit'
import { lectureWords } from '../words'
import styles from './QuestionSlide.module.css'
import type { SlideProps } from './slide'

interface Props extends SlideProps {
  question: ChoiceQuestion
  /** What is asked, in one sentence for the stage; else the question itself stands there. */
  sentence?: string
  /** What the answer shows; else why the right choice is right. */
  reveal?: (live: ReaderNumbers) => React.ReactNode
}

/** How many sizes of type and arrangements there are to try (QuestionSlide.module.css). */
const levels = 4

/** A question for the room. The choices are numbered, so that hands can vote; the next key shows the answer. */
export function QuestionSlide({ question, sentence, reveal, live, build }: Props) {
  const words = useWords(lectureWords)
  const { count } = useNumbers()
  const box = useRef<HTMLDivElement>(null)
  const answered = build > 0
  const right = question.choices.find((choice) => choice.right)!
  useFitLevel(box, levels, `${right.label} ${build} ${live.tally === null}`)
  return (
    <div ref={box} className={styles.question} data-answered={answered}>
      <div className={styles.ask} data-sentence={sentence !== undefined}>
        {sentence === undefined ? <p className={styles.kicker}>{words.check}</p> : <h1>{sentence}</h1>}
        {/* Of a question whose sentence stands above, what is left to show is its picture, if it has one. */}
        <div className={styles.asked}>{question.ask(live)}</div>
      </div>
      <ol className={styles.choices}>
        {question.choices.map(({ label, shown, right }, index) => (
          <li key={label} data-right={answered && right}>
            <span className={styles.number} aria-hidden="true">
              {answered && right ? '✓' : count(index + 1)}
            </span>
            <span>{shown?.() ?? label}</span>
            {answered && right && <span className="visually-hidden"> ({words.right})</span>}
          </li>
        ))}
      </ol>
      {answered && <div className={styles.reveal}>{(reveal ?? right.why)(live)}</div>}
    </div>
  )
}
