import { useId, useState } from 'react'
import { type ExpressionFault, readExpression } from '../../expression/expression'
import { useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { setFigure } from '../../state/actions'
import { tidied } from '../../state/objective'
import type { Objective } from '../../state/parameters'
import { settingWords } from '../words'
import styles from './settings.module.css'
import type { SettingsWords } from './words.en'

/** f as the reader types it. What is no function is told in words, while the last one that was stays in use. */
export function ExpressionField({ f, classes }: { f: Objective; classes: number }) {
  const { f: words } = useWords(settingWords)
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? f.text ?? ''
  const read = readExpression(tidied(text), classes)
  const fault = 'reason' in read ? read : null
  const missing = 'reason' in read ? [] : read.missing
  return (
    <div className={styles.own}>
      <label>
        <span>{words.own}</span>
        <input
          type="text"
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-label={words.ownField}
          aria-invalid={fault !== null}
          aria-describedby={`${id}message ${id}help`}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setDraft(typed)
            const next = tidied(typed)
            if (!('reason' in readExpression(next, classes)))
              setFigure({ f: { kind: 'expression', numbers: [], text: next } })
          }}
          onBlur={() => {
            if (!fault) setDraft(null)
          }}
        />
      </label>
      <p id={`${id}message`} role="status" data-fault={fault !== null}>
        {fault && `${faultIn(words, fault)} ${words.stays(f.text ?? '')}`}
        {missing.length > 0 && words.missing(missing.map((k) => `z${subscript(k - 1)}`).join(', '))}
      </p>
      <p id={`${id}help`}>{words.help}</p>
    </div>
  )
}

/** What is wrong with a text, in words. */
function faultIn({ faults }: SettingsWords['f'], fault: ExpressionFault): string {
  switch (fault.reason) {
    case 'unknown':
    case 'unexpected':
    case 'arguments':
      return faults[fault.reason](fault.part)
    case 'notFinite':
      return faults.notFinite(
        fault.classes.map((k) => `z${subscript(k)}`).join(', '),
        fault.classes.length === 1,
      )
    default:
      return faults[fault.reason]
  }
}
