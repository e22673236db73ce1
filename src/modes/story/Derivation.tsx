import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../controls/Button'
import { lightUp, useLit } from '../../language/highlight'
import { useNumbers, useWords } from '../../language/language'
import { Tex } from '../../language/typeset/Tex'
import type { DerivationLine, Live } from '../../lesson/chapter'
import styles from './Derivation.module.css'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  lines: readonly DerivationLine[]
  reasons: Record<string, (live: Live) => React.ReactNode>
  /** Headings that stand above a line and open a part of the derivation. */
  parts?: Partial<Record<string, string>> | undefined
  live: Live
  title: string
}

/** A derivation, one move at a time: the line, its reason, and the same line with the reader's numbers. */
export function Derivation({ lines, reasons, parts = {}, live, title }: Props) {
  const { derivation: words } = useWords({ en, ko })
  const { count } = useNumbers()
  const [step, setStep] = useState(1)
  const move = (by: number) => setStep((now) => Math.min(lines.length, Math.max(1, now + by)))

  function handleKey(event: KeyboardEvent) {
    if (event.target !== event.currentTarget) return
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    move(by)
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the arrow keys only double the buttons below.
    <section
      data-derivation
      className={styles.derivation}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll within it, and by keyboard too.
      tabIndex={0}
      aria-label={title}
      onKeyDown={handleKey}
    >
      <ol className={styles.lines}>
        {lines.map((line, index) => (
          <li key={line.id} data-state={stateOf(index, step)}>
            {parts[line.id] && <h3>{parts[line.id]}</h3>}
            <Line line={line} reason={reasons[line.id]!} live={live} />
          </li>
        ))}
      </ol>
      <div className={styles.steps}>
        <Button onClick={() => move(-1)} disabled={step === 1}>
          {words.back}
        </Button>
        <Button onClick={() => move(1)} disabled={step === lines.length}>
          {words.on}
        </Button>
        <Button plain onClick={() => setStep(lines.length)} disabled={step === lines.length}>
          {words.all}
        </Button>
        <span role="status">{words.steps(count(step), count(lines.length))}</span>
        <span className={styles.keys}>{words.keys}</span>
      </div>
    </section>
  )
}

/** Line `index` (from 0) when `step` lines are shown. */
const stateOf = (index: number, step: number) => {
  if (index >= step) return 'ahead'
  return index === step - 1 ? 'present' : 'past'
}

function Line({
  line,
  reason,
  live,
}: {
  line: DerivationLine
  reason: (live: Live) => React.ReactNode
  live: Live
}) {
  const { derivation: words } = useWords({ en, ko })
  const { mark } = useLit()
  const yours = line.yours?.(live) ?? null
  return (
    <>
      <div className={styles.symbols}>
        <Tex math={line.math} lit={mark} onSymbol={lightUp} />
        {yours && (
          <div className={styles.yours}>
            <span>{words.yours}</span>
            <Tex math={yours.math} slots={yours.slots} lit={mark} onSymbol={lightUp} />
          </div>
        )}
      </div>
      <div className={styles.reason}>{reason(live)}</div>
    </>
  )
}
