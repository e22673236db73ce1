import { classColumns } from '../../../engine/experiments/drawTable'
import { type CodeComments, settingLines } from '../code/program'
import { pythonInteger, pythonList, pythonText } from '../code/python'
import { noiseLines, scoreLines, threefryLines } from '../code/threefryLines'
import type { TableOrder } from './tableOrder'
import { tableComments } from './tableOrder'

const indented = (lines: readonly string[], depth: number) => lines.map((line) => ' '.repeat(depth) + line)

/** A program that writes the table of an order, of any length: NumPy alone, a block of draws in memory. */
export const tableCode = (order: TableOrder, comments: CodeComments): string =>
  [
    ...settingLines(
      order,
      comments,
      ['import numpy as np'],
      [`first, end = ${pythonInteger(order.first)}, ${pythonInteger(order.first + order.count)}`],
    ),
    ...threefryLines(comments),
    `head = ${pythonList(tableComments(order).map(pythonText))}`,
    `columns = [f'{name}_{k}' for k in range(K) for name in '${classColumns.join(' ')}'.split()]`,
    '',
    `# ${comments.table}`,
    "with open('draws.csv', 'w', encoding='utf-8') as file:",
    ...indented(
      [
        "print(*head, ','.join(['draw', *columns]), sep='\\n', file=file)",
        'for start in range(first, end, 65_536):',
        ...indented(
          [
            'n = np.arange(start, min(start + 65_536, end), dtype=np.uint32)',
            ...noiseLines,
            ...scoreLines(order.pi),
            'z = np.eye(K)[score.argmax(-1)]',
            'relaxed = np.exp((score - score.max(-1, keepdims=True)) / tau)',
            'relaxed /= relaxed.sum(-1, keepdims=True)',
            'table = np.stack([u, xi, gamma, score, z, relaxed], axis=-1).reshape(len(n), -1)',
            "np.savetxt(file, np.column_stack([n, table]), fmt='%.17g', delimiter=',')",
          ],
          4,
        ),
      ],
      4,
    ),
  ].join('\n')
