import { useId, useState } from 'react'
import { NumberField } from '../../../controls/NumberField'
import { settingWords } from '../../../figures/words'
import { useNumbers, useWords } from '../../../language/language'
import { useChosen } from '../../../state/store'
import { exportWords } from '../../words'
import { CodeBlock } from '../CodeBlock'
import styles from '../Takeaway.module.css'
import { useFileLink } from '../useFileLink'
import { useFileSize } from '../useFileSize'
import { TableMaking } from './TableMaking'
import { tableCode } from './tableCode'
import { mostTableDraws, type TableOrder, tableBytes } from './tableOrder'

const usualDraws = 1000

/** Which draws, and a CSV table of them; beyond a million the code that writes it. */
export function DrawsPart() {
  const { draws: words, comments } = useWords(exportWords)
  const { pi, tau, seed, n, labels } = useChosen((state) => state.parameters)
  const { link } = useFileLink()
  const { count: inWords } = useNumbers()
  const size = useFileSize()
  const [wanted, setWanted] = useState({ first: 0, count: usualDraws })
  const first = Math.min(wanted.first, n - 1)
  const count = Math.min(wanted.count, n - first)
  const order: TableOrder = { pi, tau, seed, n, labels, link, first, count }
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
        next={(from, direction) => from + direction}
      />
    </div>
  )
}
