import { useRef } from 'react'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import { useNumbers, useWords } from '../../../language/language'
import type { ChoiceQuestion } from '../../../lesson/chapter'
import { lectureWords } from '../../words'
import { perform } from '../command'
import { HandBar, HandCount } from '../HandCount'
import { handsAt, useShown } from '../lectureStore'
import { useFitLevel } from '../useFit'
import type { SlideProps } from './slide'
import styles from './wordSlides.module.css'

interface Props extends SlideProps {
  question: ChoiceQuestion
  /** What is asked, in one sentence for the stage; else the question itself stands there. */
  sentence?: string
  /** What the answer shows; else why the right choice is right. */
  reveal?: (live: ReaderNumbers) => React.ReactNode
  /** On paper no hands are counted. */
  paper: boolean
}

/** How many sizes of type and arrangements there are to try (wordSlides.module.css). */
const levels = 4

/** A question for the room. The choices are numbered, so that hands can vote; the next key shows the answer. */
export function QuestionSlide({ question, sentence, reveal, live, at, paper }: Props) {
  const words = useWords(lectureWords)
  const { count } = useNumbers()
  const box = useRef<HTMLDivElement>(null)
  const answered = at.build > 0
  const right = question.choices.find((choice) => choice.right)!
  const hands = useShown((shown) => handsAt(shown.hands, at))
  const all = paper ? 0 : hands.reduce((sum, count) => sum + count, 0)
  const isVoted = answered && all > 0
  useFitLevel(box, levels, `${right.label} ${at.build} ${isVoted} ${live.tally === null}`)
  return (
    <div ref={box} className={styles.question} data-answered={answered} data-paper={paper}>
      <div className={styles.ask} data-sentence={sentence !== undefined}>
        {sentence === undefined ? <p className={styles.kicker}>{words.check}</p> : <h1>{sentence}</h1>}
        {/* Of a question whose sentence stands above, what is left to show is its picture, if it has one. */}
        <div className={styles.asked}>{question.ask(live)}</div>
      </div>
      <ol className={styles.choices} data-voted={isVoted}>
        {question.choices.map(({ label, shown, right }, index) => (
          <li key={label} data-right={answered && right}>
            <span className={styles.number} aria-hidden="true">
              {answered && right ? '✓' : count(index + 1)}
            </span>
            <span>{shown?.() ?? label}</span>
            {answered && right && <span className="visually-hidden"> ({words.right})</span>}
            {!answered && !paper && (
              <HandCount
                choice={index + 1}
                count={hands[index] ?? 0}
                onCount={(counted) => perform({ kind: 'hands', at, choice: index, count: counted })}
              />
            )}
            {isVoted && <HandBar count={hands[index] ?? 0} all={all} />}
          </li>
        ))}
      </ol>
      {paper && !answered && <p className={styles.why}>{words.why}</p>}
      {answered && <div className={styles.reveal}>{(reveal ?? right.why)(live)}</div>}
    </div>
  )
}
