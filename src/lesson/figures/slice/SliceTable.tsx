import { useState } from 'react'
import { DataTable } from '../../../plots/DataTable'
import { useWords } from '../../language'
import figureStyles from '../Figure.module.css'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

interface Props {
  caption: string
  columns: readonly string[]
  /** Computed when the table is opened */
  rows: () => readonly (readonly string[])[]
}

/** The picture's numbers, on request. */
export function SliceTable({ caption, columns, rows }: Props) {
  const { table: words } = useWords({ en, ko })
  const [open, setOpen] = useState(false)
  return (
    <details className={figureStyles.numbers} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.show}</summary>
      {open && <DataTable caption={caption} columns={columns} rows={rows()} />}
    </details>
  )
}
