import { useRef } from 'react'
import { Tex } from '../../../language/typeset/Tex'
import type { DerivationLine } from '../../../lesson/chapter'
import type { SlideProps } from '../slides/slide'
import { useFitSize } from '../useFit'
import styles from './DerivationSheet.module.css'
import type { Lines } from './sheets'

interface Props extends SlideProps {
  /** The index of the part's first line */
  part: number
  /** Which of the part's lines */
  lines: Lines
}

/** Lines of a derivation as paper has them: all at once, each with its reason below it. */
export function DerivationSheet({ chapter, told, live, part, lines: { first, count } }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const lines: readonly DerivationLine[] = chapter.derivation.slice(part + first, part + first + count)
  const heading = told.derivation.parts?.[chapter.derivation[part]!.id]
  useFitSize(box, `${part + first} ${live.parameters.lang}`, 2)
  return (
    <div ref={box} className={styles.derivation}>
      <header className={styles.header}>
        {heading && <p>{heading}</p>}
        <h1>{told.derivation.stage}</h1>
      </header>
      <ol className={styles.lines} data-columns-of>
        {lines.map(({ id, math }) => (
          <li key={id}>
            <Tex math={math} />
            <div className={styles.reason}>{told.derivation.reasons[id]!(live)}</div>
          </li>
        ))}
      </ol>
    </div>
  )
}
