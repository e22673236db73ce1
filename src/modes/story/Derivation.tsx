import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '../../controls/Button'
import { CopyButton } from '../../controls/CopyButton'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { highlight, useHighlight } from '../../language/highlight'
import { useNumbers, useWords } from '../../language/language'
import { formulasIn } from '../../language/typeset/copyFormulas'
import { Tex } from '../../language/typeset/Tex'
import type { DerivationLine } from '../../lesson/chapter'
import { storyWords } from '../words'
import { bringIntoView } from './arrival'
import styles from './Derivation.module.css'

interface Props {
  /** The lines that stand unfolded; all by default. The others fold under 'For the curious'. */
  core?: readonly string[] | undefined
  lines: readonly DerivationLine[]
  reasons: Record<string, (live: ReaderNumbers) => React.ReactNode>
  /** Headings that stand above a line and open a part of the derivation. */
  parts?: Partial<Record<string, string>> | undefined
  live: ReaderNumbers
  title: string
  /** The line that the address leads to: all up to it are unfolded */
  arrivedAt?: string | undefined
}

/** A derivation, one move at a time: the line, its reason, and the same line with the reader's numbers. */
export function Derivation({ core, lines: all, reasons, parts = {}, live, title, arrivedAt }: Props) {
  const lines = core ? all.filter(({ id }) => core.includes(id)) : all
  return (
    <>
      <Steps {...{ lines, reasons, live, title, arrivedAt }} parts={core ? {} : parts} />
      {lines.length < all.length && (
        <Curious parts={partsOf(all, parts, new Set(core))} {...{ reasons, live, arrivedAt }} />
      )}
    </>
  )
}

type Told = Pick<Props, 'reasons' | 'live' | 'arrivedAt'>

/** The lines that are told one after the other. */
function Steps({ lines, reasons, parts = {}, live, title, arrivedAt }: Omit<Props, 'core'>) {
  const { derivation: words } = useWords(storyWords)
  const { count } = useNumbers()
  const [step, setStep] = useState(() => lines.findIndex(({ id }) => id === arrivedAt) + 1 || 1)
  const move = (by: number) => setStep((now) => Math.min(lines.length, Math.max(1, now + by)))
  const { row, keep } = useKeptPlace(step)
  const press = (by: number) => {
    keep()
    move(by)
  }

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
          <li
            key={line.id}
            ref={line.id === arrivedAt ? bringIntoView : undefined}
            data-state={stateOf(index, step)}
          >
            {parts[line.id] && <h3>{parts[line.id]}</h3>}
            <Line line={line} reason={reasons[line.id]!} live={live} />
          </li>
        ))}
      </ol>
      <div ref={row} className={styles.steps}>
        <Button onClick={() => press(-1)} disabled={step === 1}>
          {words.back}
        </Button>
        <Button onClick={() => press(1)} disabled={step === lines.length}>
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

/** Keeps a row of buttons under the pointer that presses them: the page scrolls by as much as they would have moved. */
function useKeptPlace(step: number) {
  const row = useRef<HTMLDivElement>(null)
  const pressed = useRef<{ step: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const before = pressed.current
    pressed.current = null
    if (before && before.step !== step)
      scrollBy({ top: topOf(row.current!) - before.top, behavior: 'instant' })
  }, [step])
  const keep = () => {
    pressed.current = { step, top: topOf(row.current!) }
  }
  return { row, keep }
}

const topOf = (element: Element) => element.getBoundingClientRect().top

/** Line `index` (from 0) when `step` lines are shown. */
const stateOf = (index: number, step: number) => {
  if (index >= step) return 'ahead'
  return index === step - 1 ? 'present' : 'past'
}

interface Part {
  /** Undefined for lines that no heading stands above */
  title: string | undefined
  lines: readonly DerivationLine[]
}

/** The lines outside of the core, under the headings of their parts. */
function partsOf(lines: Props['lines'], titles: NonNullable<Props['parts']>, core: Set<string>): Part[] {
  const parts: { title: string | undefined; lines: DerivationLine[] }[] = []
  for (const line of lines) {
    const title = titles[line.id]
    if (title !== undefined || parts.length === 0) parts.push({ title, lines: [] })
    if (!core.has(line.id)) parts.at(-1)!.lines.push(line)
  }
  return parts.filter((part) => part.lines.length > 0)
}

/** The other proofs, folded away part by part. */
function Curious({ parts, ...shared }: Told & { parts: readonly Part[] }) {
  const { derivation: words } = useWords(storyWords)
  return (
    <section className={styles.curious}>
      <h3>{words.curious}</h3>
      <p>{words.curiousExplain}</p>
      {parts.map((part) => (
        <Folded key={part.lines[0]!.id} part={part} {...shared} />
      ))}
    </section>
  )
}

/** A proof that opens when it is asked for, or when the browser's search finds something in it; paper has it whole. */
function Folded({ part: { title, lines }, reasons, live, arrivedAt }: Told & { part: Part }) {
  const { derivation: words } = useWords(storyWords)
  const { count } = useNumbers()
  const [open, setOpen] = useState(() => lines.some((line) => line.id === arrivedAt))
  const id = useId()
  const fold = useFold(open, () => setOpen(true))
  return (
    <div className={styles.folded}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span>{title ?? words.others}</span>
        <span className={styles.count}>{words.lines(lines.length, count(lines.length))}</span>
      </button>
      <div ref={fold} id={id}>
        <ol className={styles.lines}>
          {lines.map((line) => (
            <li key={line.id} ref={line.id === arrivedAt ? bringIntoView : undefined}>
              <Line line={line} reason={reasons[line.id]!} live={live} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** Hides an element so that the browser's search still finds what is in it, which React's `hidden` cannot say. */
function useFold(open: boolean, onFound: () => void) {
  const fold = useRef<HTMLDivElement>(null)
  const found = useEffectEvent(onFound)
  useLayoutEffect(() => {
    const element = fold.current!
    if (open) element.removeAttribute('hidden')
    else element.setAttribute('hidden', 'until-found')
  }, [open])
  useEffect(() => {
    const element = fold.current!
    element.addEventListener('beforematch', found)
    return () => element.removeEventListener('beforematch', found)
  }, [])
  return fold
}

function Line({
  line,
  reason,
  live,
}: {
  line: DerivationLine
  reason: (live: ReaderNumbers) => React.ReactNode
  live: ReaderNumbers
}) {
  const { derivation: words } = useWords(storyWords)
  const { mark } = useHighlight()
  const yours = line.yours?.(live) ?? null
  const symbols = useRef<HTMLDivElement>(null)
  return (
    <>
      <div ref={symbols} className={styles.symbols}>
        <Tex math={line.math} lit={mark} onSymbol={highlight} />
        {yours && (
          <div className={styles.yours}>
            <span>{words.yours}</span>
            <Tex math={yours.math} slots={yours.slots} lit={mark} onSymbol={highlight} />
          </div>
        )}
      </div>
      <div className={styles.reason}>{reason(live)}</div>
      <CopyButton bare text={() => formulasIn(symbols.current!)} words={words.latex} />
    </>
  )
}
