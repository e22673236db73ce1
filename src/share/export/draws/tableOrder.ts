import type { Parameters } from '../../../state/parameters'

/** A table that a reader asked for: draws first … first + count − 1 of the present N, at the present π and τ. */
export interface TableOrder extends Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'labels'> {
  first: number
  count: number
  /** The link that opens the state it was made from. */
  link: string
}

/** So many draws at most are written by the page; beyond, the code that writes them is shown. */
export const mostTableDraws = 1_000_000

/** Bytes of a table, about: 0.1 kB a draw and class. */
export const tableBytes = ({ count, pi }: Pick<TableOrder, 'count' | 'pi'>): number =>
  count * (7 + 96 * pi.length)
