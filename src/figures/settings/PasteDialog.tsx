import { useId, useState } from 'react'
import { Button } from '../../controls/Button'
import { Dialog, type DialogProps } from '../../controls/Dialog'
import { useNumbers, useWords } from '../../language/language'
import { setClasses } from '../../state/actions'
import { defaultLabel, fitLabel } from '../../state/labels'
import {
  type PastedClasses,
  type PastedKind,
  pastedProbabilities,
  readPasted,
} from '../../state/pastedClasses'
import { useChosen } from '../../state/store'
import { effectiveClasses, entropyBits } from '../../statistics/entropy'
import { settingWords } from '../words'
import styles from './settings.module.css'
import type { SettingsWords } from './words.en'

/** Probabilities or logits as text, from a program or a table: they become the classes of the page. */
export function PasteDialog({ onClose }: DialogProps) {
  const { paste: words } = useWords(settingWords)
  return (
    <Dialog onClose={onClose} title={words.title}>
      <Paste onClose={onClose} />
    </Dialog>
  )
}

function Paste({ onClose }: DialogProps) {
  const { paste: words } = useWords(settingWords)
  const id = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<PastedKind | null>(null)
  const withNames = useChosen((state) => !state.parameters.hide.includes('labels'))
  const read = readPasted(text)
  const fault = read && 'reason' in read ? read : null
  const classes = read && !('reason' in read) ? read : null
  // Where the numbers can only be one of the two there is nothing to ask.
  const kind = classes?.kinds.length === 1 ? classes.kinds[0]! : chosen
  const pi = classes && kind ? pastedProbabilities(classes.numbers, kind) : null
  return (
    <>
      <label className={styles.field}>
        <span>{words.explain}</span>
        <textarea
          rows={5}
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          placeholder={words.example}
          aria-invalid={fault !== null}
          aria-describedby={`${id}message`}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setChosen(null)
          }}
        />
      </label>
      <div id={`${id}message`} role="status" className={styles.message}>
        {fault && (
          <p data-fault>{fault.reason === 'oneClass' ? words.oneClass : words.unreadable(fault.part)}</p>
        )}
        {classes?.more && <p>{words.tooMany}</p>}
        {classes && <p>{looks(words, classes)}</p>}
      </div>
      {classes && classes.kinds.length > 1 && (
        <fieldset className={styles.kinds}>
          <legend>{words.which}</legend>
          {(['probabilities', 'logits'] as const).map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={`${id}kind`}
                checked={chosen === option}
                onChange={() => setChosen(option)}
              />
              {words.kinds[option]}
            </label>
          ))}
        </fieldset>
      )}
      {classes && pi && <Preview pi={pi} names={classes.names} />}
      <Button
        disabled={!pi}
        onClick={() => {
          if (!pi) return
          setClasses(pi, (withNames && classes?.names) || [])
          onClose()
        }}
      >
        {words.use}
      </Button>
    </>
  )
}

/** What the numbers look like, and why. */
function looks(words: SettingsWords['paste'], { kinds, sumToOne }: PastedClasses): string {
  if (kinds.length === 1) return words.only[kinds[0]!]
  return sumToOne ? words.looksLikeProbabilities : words.looksLikeLogits
}

/** The classes as they would be used, their names as long as names may be. */
function Preview({ pi, names }: { pi: readonly number[]; names: readonly string[] | null }) {
  const { entropy } = useWords(settingWords)
  const { percent, number, significant } = useNumbers()
  return (
    <div className={styles.preview}>
      <ol>
        {[...pi.entries()].map(([k, probability]) => (
          <li key={k}>
            <span>{fitLabel(names?.[k] ?? '', defaultLabel(k))}</span> <span>{percent(probability, 2)}</span>
          </li>
        ))}
      </ol>
      <p>{entropy(number(entropyBits(pi), 2), significant(effectiveClasses(pi)))}</p>
    </div>
  )
}
