import { tableColumns } from '../../../engine/experiments/drawTable'
import { version } from '../../../state/version'
import type { TableOrder } from './tableOrder'

/** The comments that a table begins with: where it comes from and what it holds. Always three lines. */
export const tableComments = ({ pi, tau, seed, n, labels, link }: TableOrder): string[] => [
  `# Gumbel-Softmax Lab ${version}, ${link}`,
  `# pi = [${pi.join(', ')}], tau = ${tau}, seed = ${seed}, N = ${n}`,
  // JSON's escapes keep a line break in a name from ending the comment.
  `# labels = [${labels.map((label) => JSON.stringify(label)).join(', ')}]`,
]

/** What stands above a table's first draw: comments and the names of the columns. */
export const tableHead = (order: TableOrder): string =>
  [...tableComments(order), tableColumns(order.pi.length).join(','), ''].join('\n')
