import { useRef } from 'react'
import type { ReaderNumbers } from '../../../figures/readerNumbers'
import { useLanguage, useWords } from '../../../language/language'
import { Tex } from '../../../language/typeset/Tex'
import type { DerivationLine } from '../../../lesson/chapter'
import { lectureWords } from '../../words'
import type { LineRange } from '../handout/sheets'
import { useFitLevel, useFitSize } from '../useFit'
import styles from './DerivationSlide.module.css'
import type { SlideProps } from './slide'

interface Props extends SlideProps {
  /** The index of the part's first line */
  from: number
}

/** What is left out, and how small the formulas get, level by level (DerivationSlide.module.css). */
const levels = 8

/** A part of the derivation: one line a key, the line before it above, its reason below, the draw's numbers in it. */
export function DerivationSlide({ chapter, chapterWords, live, from, at: { build } }: Props) {
  const lang = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const lines: readonly DerivationLine[] = chapter.derivation
  const line = lines[from + build] ?? lines[from]!
  const before = build > 0 ? lines[from + build - 1] : undefined
  const { parts, stages, stage, reasons } = chapterWords.derivation
  const first = lines[from]!.id
  const part = parts?.[first]
  useFitLevel(box, levels, `${line.id} ${lang} ${live.tally === null}`)
  return (
    <div ref={box} className={styles.derivation}>
      <header className={styles.header}>
        {part && <p className={styles.part}>{part}</p>}
        <h1>{stages?.[first] ?? stage}</h1>
      </header>
      {before && (
        <div className={styles.before}>
          <Tex math={before.math} />
        </div>
      )}
      <div className={styles.line}>
        <Tex math={line.math} />
      </div>
      <Yours line={line} live={live} />
      <div className={styles.reason}>{reasons[line.id]!(live)}</div>
    </div>
  )
}

function Yours({ line, live }: { line: DerivationLine; live: ReaderNumbers }) {
  const words = useWords(lectureWords)
  const yours = line.yours?.(live)
  if (!yours) return null
  return (
    <div className={styles.yours}>
      <span>{words.yours}</span>
      <Tex math={yours.math} slots={yours.slots} />
    </div>
  )
}

interface DerivationSheetProps extends SlideProps {
  /** The index of the part's first line */
  part: number
  /** Which of the part's lines */
  lines: LineRange
}

/** Lines of a derivation as paper has them: all at once, each with its reason below it. */
export function DerivationSheet({
  chapter,
  chapterWords,
  live,
  part,
  lines: { first, count },
}: DerivationSheetProps) {
  const box = useRef<HTMLDivElement>(null)
  const lines: readonly DerivationLine[] = chapter.derivation.slice(part + first, part + first + count)
  const { parts, stages, stage, reasons } = chapterWords.derivation
  const opens = chapter.derivation[part]!.id
  const heading = parts?.[opens]
  useFitSize(box, `${part + first} ${useLanguage()}`, 2)
  return (
    <div ref={box} className={styles.sheetDerivation}>
      <header className={styles.sheetHeader}>
        {heading && <p>{heading}</p>}
        <h1>{stages?.[opens] ?? stage}</h1>
      </header>
      <ol className={styles.lines} data-columns-of>
        {lines.map(({ id, math }) => (
          <li key={id}>
            <Tex math={math} />
            <div className={styles.sheetReason}>{reasons[id]!(live)}</div>
          </li>
        ))}
      </ol>
    </div>
  )
}
