import { env } from 'node:process'

/**
 * Pairs of a row and a column to try: all of them in `npm run test:all`, in `npm test` each row once, with the columns
 * taken by turns, so that every row and every column is met.
 */
export function combinations<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
): [row: Row, column: Column][] {
  const all = env.TEST_ALL === '1'
  return rows.flatMap((row, at) =>
    (all ? columns : [columns[at % columns.length]!]).map((column): [Row, Column] => [row, column]),
  )
}

/** Of those pairs, the rows that are tried with one of the columns. */
export const rowsWith = <Row, Column>(
  column: Column,
  rows: readonly Row[],
  columns: readonly Column[],
): Row[] => combinations(rows, columns).flatMap(([row, its]) => (its === column ? [row] : []))
