import { useState } from 'react'
import { DataTable } from '../plots/table/DataTable'
import styles from './Figure.module.css'

interface Props {
  /** What opens it */
  summary: string
  caption: string
  columns: readonly string[]
  /** Computed while the table is open */
  rows: () => readonly (readonly string[])[]
}

/** A picture's numbers, on request. */
export function FigureTable({ summary, caption, columns, rows }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.numbers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <DataTable caption={caption} columns={columns} rows={rows()} />}
    </details>
  )
}
