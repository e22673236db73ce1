import { type ReactNode, useState } from 'react'
import { DataTable } from '../plots/table/DataTable'
import styles from './Figure.module.css'
import { FigurePart } from './parts'

/** A picture's numbers, on request. `children` are made while they are open. */
export const FigureNumbers = ({ summary, children }: { summary: string; children: () => ReactNode }) => (
  <FigurePart part="numbers" alone={<Folded summary={summary}>{children}</Folded>}>
    {children}
  </FigurePart>
)

function Folded({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.numbers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}

interface Props {
  /** What opens it */
  summary: string
  caption: string
  columns: readonly string[]
  /** Computed while the table is open */
  rows: () => readonly (readonly (string | number)[])[]
}

/** A picture's numbers as one table, on request. */
export const FigureTable = ({ summary, caption, columns, rows }: Props) => (
  <FigureNumbers summary={summary}>
    {() => <DataTable caption={caption} columns={columns} rows={rows()} />}
  </FigureNumbers>
)
