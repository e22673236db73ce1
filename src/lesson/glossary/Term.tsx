import { type ReactNode, useId } from 'react'
import { useWords } from '../../language/language'
import { wholeNames } from '../../language/typeset/wholeNames'
import styles from '../pressable.module.css'
import { glossaryWords } from '../words'
import type { TermId } from './words.en'

/** A term, its gloss in brackets, and what comes behind it. */
const glossed = /^(.+?)(\([^)]+\))(.*)$/

interface Props {
  id: TermId
  /** The term as it stands in the sentence. */
  children: ReactNode
  /** Text that touches the term within its line, before and behind it (`preventOrphans` hands it over). */
  start?: string
  end?: string
}

/**
 * A word of the text that opens its definition, in the language of the page. The browser's own popover closes it on
 * Escape, on a press elsewhere and when another opens, and gives the focus back; a screen reader reads the definition
 * as the button's description without opening it.
 */
export function Term({ id, children, start = '', end = '' }: Props) {
  const { term, definition } = useWords(glossaryWords)[id]
  const popover = useId()
  // A gloss may go to the next line by itself: a button that breaks within is as wide as its column.
  const [, head, gloss, tail] = (typeof children === 'string' && glossed.exec(children)) || []
  return (
    <>
      <span className={styles.joined}>
        {start}
        <button
          type="button"
          className={styles.term}
          popoverTarget={popover}
          aria-describedby={`${popover}-definition`}
        >
          {head ?? children}
        </button>
        {gloss === undefined && end}
      </span>
      {gloss !== undefined && wholeNames(`${gloss}${tail}${end}`)}
      <span id={popover} popover="auto" className={styles.definition}>
        <b className={styles.name}>{term}</b> <span id={`${popover}-definition`}>{definition}</span>
      </span>
    </>
  )
}

/** Text that touches a term is handed to it (`preventOrphans`). */
Term.takesText = true
