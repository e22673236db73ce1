import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Button } from '../../controls/Button'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import { wholeNames } from '../../language/typeset/wholeNames'
import type { ChoiceQuestion } from '../../lesson/chapter'
import { storyWords } from '../words'
import styles from './Choices.module.css'
import { answer, useProgress } from './progress'

interface Props {
  /** Under which the answer is remembered; never changes its meaning. */
  id: string
  question: ChoiceQuestion
  live: ReaderNumbers
  /** What stands before the explanation of a right and of a wrong choice. */
  verdicts: { right: string; wrong: string }
}

/**
 * A question with choices; each choice answers with its own explanation, and may be taken back. A press answers. Arrow
 * keys only look through the choices, as they must for a reader to hear them all before answering: then Enter answers,
 * or the space bar, or the button that appears.
 */
export function Choices({ id, question, live, verdicts }: Props) {
  const { choice: words } = useWords(storyWords)
  const name = useId()
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const chosen = useProgress().answers[id]
  const choice = chosen === undefined ? undefined : question.choices[chosen]
  const { at, commit, ...looking } = useLooking(chosen, (index) => answer(id, index))
  const reply = commit ? undefined : choice
  return (
    <fieldset ref={fieldset} aria-labelledby={`${name}ask`}>
      <div id={`${name}ask`} className={styles.ask}>
        {question.ask(live)}
      </div>
      <div className={styles.choices}>
        {question.choices.map(({ label, shown }, index) => (
          <label key={label} className={styles.choice} data-looked={at === index && at !== chosen}>
            <input
              type="radio"
              name={name}
              value={index}
              // A typeset formula alone gives the field no name.
              aria-label={shown && label}
              checked={at === index}
              onChange={() => looking.move(index)}
              onClick={() => looking.press(index)}
              onKeyDown={looking.key}
              onKeyUp={looking.release}
            />
            <span>{shown?.() ?? wholeNames(label)}</span>
          </label>
        ))}
      </div>
      {commit && (
        <div className={styles.commit}>
          <Button
            onClick={() => {
              // The button goes; the focus stays with the answer.
              fieldset.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
              commit()
            }}
          >
            {words.answer}
          </Button>
          <span>{words.keys}</span>
        </div>
      )}
      <div className={styles.reply} data-right={reply?.right}>
        {/* The verdict alone is spoken: the explanation has numbers that follow the sliders. */}
        <div role="status">
          {reply && <strong key={chosen}>{reply.right ? verdicts.right : verdicts.wrong}</strong>}
        </div>
        {reply?.why(live)}
      </div>
    </fieldset>
  )
}

/** The choice looked at, until it is the answer. */
function useLooking(chosen: number | undefined, give: (index: number) => void) {
  const [looked, look] = useState<number | null>(null)
  const byArrow = useRef(false)
  const at = looked ?? chosen
  const settle = (index: number) => {
    look(null)
    give(index)
  }
  return {
    at,
    /** Null where the choice looked at is the answer already. */
    commit: looked === null || looked === chosen ? null : () => settle(looked),
    release() {
      byArrow.current = false
    },
    // The browser makes a click of an arrow key's move as well.
    move(index: number) {
      if (byArrow.current) look(index)
    },
    press(index: number) {
      if (!byArrow.current) settle(index)
    },
    key(event: KeyboardEvent) {
      byArrow.current = event.key.startsWith('Arrow')
      if (event.key !== 'Enter' && (event.key !== ' ' || looked === null)) return
      event.preventDefault()
      settle(Number((event.target as HTMLInputElement).value))
    },
  }
}
