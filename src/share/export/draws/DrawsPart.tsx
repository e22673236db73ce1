import { useId, useState } from 'react'
import { NumberField } from '../../../controls/NumberField'
import { classColumns } from '../../../engine/experiments/drawTable'
import { settingWords } from '../../../figures/words'
import { useNumbers, useWords } from '../../../language/language'
import { pythonInteger, pythonList, pythonText } from '../../../language/python'
import { exportWords } from '../../words'
import { CodeBlock } from '../CodeBlock'
import { type CodeComments, settingLines } from '../code/program'
import { noiseLines, scoreLines, threefryLines } from '../code/threefryLines'
import { useExported } from '../exported'
import { useFileSize } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { TableMaking } from './TableMaking'
import { mostTableDraws, type TableOrder, tableBytes, tableComments } from './tableFormat'

const usualDraws = 1000

/** Which draws, and a CSV table of them; beyond a million the code that writes it. */
export function DrawsPart() {
  const { draws: words, comments } = useWords(exportWords)
  const { parameters, link } = useExported()
  const { pi, tau, scale, seed, n, labels } = parameters
  const { count: inWords } = useNumbers()
  const size = useFileSize()
  const [wanted, setWanted] = useState({ first: 0, count: usualDraws })
  const first = Math.min(wanted.first, n - 1)
  const count = Math.min(wanted.count, n - first)
  const order: TableOrder = { pi, tau, scale, seed, n, labels, link, first, count }
  return (
    <>
      <p>{words.explain}</p>
      <div className={styles.fields}>
        <WholeNumber
          label={words.first}
          name={words.firstField}
          value={first}
          min={0}
          max={n - 1}
          onChange={(value) => setWanted((before) => ({ ...before, first: value }))}
        />
        <WholeNumber
          label={words.count}
          name={words.countField}
          value={count}
          min={1}
          max={n - first}
          onChange={(value) => setWanted((before) => ({ ...before, count: value }))}
        />
      </div>
      <p>{words.range(inWords(first), inWords(first + count - 1), size(tableBytes(order)))}</p>
      {count > mostTableDraws && (
        <>
          <p>{words.tooMany(inWords(mostTableDraws))}</p>
          <CodeBlock text={tableCode(order, comments)} copy={words.copy} file="gumbel_softmax_draws.py" />
        </>
      )}
      <TableMaking order={count > mostTableDraws ? null : order} />
    </>
  )
}

interface WholeNumberProps {
  label: string
  /** What is spoken. */
  name: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

function WholeNumber({ label, name, value, min, max, onChange }: WholeNumberProps) {
  const { number } = useWords(settingWords)
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <NumberField
        id={id}
        label={name}
        value={value}
        range={{ min, max, whole: true }}
        format={String}
        onChange={onChange}
        words={number}
        digits={8}
      />
    </div>
  )
}

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
            ...scoreLines(order),
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
