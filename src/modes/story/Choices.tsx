import { useId } from 'react'
import type { ChoiceQuestion, Live } from '../../lesson/chapter'
import styles from './Choices.module.css'
import { answer, useProgress } from './progress'

interface Props {
  /** Under which the answer is remembered; never changes its meaning. */
  id: string
  question: ChoiceQuestion
  live: Live
  /** What stands before the explanation of a right and of a wrong choice. */
  verdicts: { right: string; wrong: string }
  /** Explanations are held back until something else reveals them. */
  silent?: boolean
}

/** A question with choices; each choice answers with its own explanation, and may be taken back. */
export function Choices({ id, question, live, verdicts, silent = false }: Props) {
  const name = useId()
  const chosen = useProgress().answers[id]
  const choice = chosen === undefined ? undefined : question.choices[chosen]
  return (
    <fieldset className={styles.question} aria-labelledby={`${name}ask`}>
      <div id={`${name}ask`} className={styles.ask}>
        {question.ask(live)}
      </div>
      <div className={styles.choices}>
        {question.choices.map(({ label }, index) => (
          <label key={label} className={styles.choice}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => answer(id, index)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <div role="status" className={styles.reply}>
        {choice && !silent && (
          <div data-right={choice.right}>
            <strong>{choice.right ? verdicts.right : verdicts.wrong}</strong>
            {choice.why(live)}
          </div>
        )}
      </div>
    </fieldset>
  )
}
