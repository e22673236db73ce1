import { tableColumns } from '../../../engine/experiments/drawTable'
import type { Question } from '../../../engine/protocol'
import type { Parameters } from '../../../state/parameters'
import { version } from '../../../state/version'

/** A table that a reader asked for: draws first … first + count − 1 of the present N, at the present π, τ and noise scale. */
export interface TableOrder extends Pick<Parameters, 'pi' | 'tau' | 'scale' | 'seed' | 'n' | 'labels'> {
  first: number
  count: number
  /** The link that opens the state it was made from. */
  link: string
}

/** The most draws that the page writes; for more, it shows the code that writes them. */
export const mostTableDraws = 1_000_000

/** Bytes of a table, about: 0.1 kB a draw and class. */
export const tableBytes = ({ count, pi }: Pick<TableOrder, 'count' | 'pi'>): number =>
  count * (7 + 96 * pi.length)

/** The comments that a table begins with: where it comes from and what it holds. Always three lines. */
export const tableComments = ({ pi, tau, scale, seed, n, labels, link }: TableOrder): string[] => [
  `# Gumbel-Softmax Lab ${version}, ${link}`,
  `# pi = [${pi.join(', ')}], tau = ${tau}${scale === 1 ? '' : `, scale = ${scale}`}, seed = ${seed}, N = ${n}`,
  // JSON's escapes keep a line break in a name from ending the comment.
  `# labels = [${labels.map((label) => JSON.stringify(label)).join(', ')}]`,
]

/** What stands above a table's first draw: comments and the names of the columns. */
export const tableHead = (order: TableOrder): string =>
  [...tableComments(order), tableColumns(order.pi.length).join(','), ''].join('\n')

/** What the engine is asked for `count` draws of a table, from `first` on. */
export const partOf = (
  { seed, n, pi, tau, scale }: TableOrder,
  first: number,
  count: number,
): Question<'drawTable'> => ({
  experiment: 'drawTable',
  noise: { seed, classes: pi.length, draws: n },
  parameters: { probabilities: pi, temperature: tau, scale, first, count },
})

/** `gumbel-softmax-seed42-draws0-999.csv` */
export const fileNameOf = ({ seed, first, count }: TableOrder) =>
  `gumbel-softmax-seed${seed}-draws${first}-${first + count - 1}.csv`

/** How a table is read, its comments passed over: one line a library. */
export const openingLines = (file: string): string =>
  `pandas.read_csv('${file}', comment='#', float_precision='round_trip')
numpy.genfromtxt('${file}', delimiter=',', skip_header=3, names=True, encoding='utf-8')`
