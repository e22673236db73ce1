import { useId } from 'react'
import { Dialog } from '../../controls/Dialog'
import { useWords } from '../../language/language'
import { GuideLink } from '../../share/GuideLink'
import { lectureWords } from '../words'
import { type Action, isOfStage, switchCharacterKeys, useCharacterKeys } from './keys'
import styles from './Lecture.module.css'
import { Plans } from './Plans'
import { useFetched } from './preload'

interface Props {
  onClose: () => void
  /** Grants what a button asks for; in the speaker's window there is nothing to ask for. */
  onAction?: (action: Action) => void
  /** Closes it once a plan has been chosen */
  onChosen?: () => void
}

/** What can be taken from the lecture, beside its keys. */
const takings = ['lessonLink', 'handout'] as const

/** The keys of this window of the lecture, its plans, and what can be taken from it. */
export function Help({ onClose, onAction, onChosen = onClose }: Props) {
  const { help: words, toolbar } = useWords(lectureWords)
  const standing = useFetched()
  return (
    <Dialog sheet title={words.title} onClose={onClose}>
      <dl className={styles.keys}>
        {words.rows
          .filter(([keys]) => onAction || !isOfStage(keys!))
          .map(([keys, meaning]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
      </dl>
      <p className={styles.note}>
        {words.clicker} {words.focus}
      </p>
      <CharacterKeys />
      <p className={styles.note}>
        <span role="status" data-fetched={standing}>
          {words.fetched[standing]}
        </span>{' '}
        <GuideLink />
      </p>
      {onAction && (
        <p className={styles.takings}>
          <Plans onChosen={onChosen} />
          {takings.map((action) => (
            <button key={action} type="button" onClick={() => onAction(action)}>
              {toolbar[action]}
            </button>
          ))}
        </p>
      )}
    </Dialog>
  )
}

/** The switch for shortcuts that are one character. */
function CharacterKeys() {
  const { characters: words } = useWords(lectureWords).help
  const on = useCharacterKeys()
  const explanation = useId()
  return (
    <p className={styles.note}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={explanation}
          onChange={({ currentTarget: { checked } }) => switchCharacterKeys(checked)}
        />
        {words.name}
      </label>{' '}
      <span id={explanation}>{words.explain}</span>
    </p>
  )
}
