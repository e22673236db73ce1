import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

interface DataTableProps {
  caption: string
  columns: readonly string[]
  /** As many cells a row as columns; the first names the row. */
  rows: readonly (readonly (string | number)[])[]
  /** How a caption or a head is written: a name that the reader has given is not translated. */
  written: (text: string) => ReactNode
}

/** A figure's numbers as a table, also for readers who cannot see the figure. Wide ones scroll by themselves. */
export function DataTable({ caption, columns, rows, written }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption} data-scrolls>
      <table className={styles.table}>
        <caption>
          <span>{written(caption)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {written(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows.entries()].map(([row, [name, ...cells]]) => (
            <tr key={row}>
              <th scope="row">{written(String(name))}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]} translate="no">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
