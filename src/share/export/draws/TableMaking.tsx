import { CodeLines } from '../../../controls/CopyButton'
import { useWords } from '../../../language/language'
import { exportWords } from '../../words'
import { Making } from '../Making'
import { SaveLink } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { useFileSize } from '../useFileSize'
import type { TableOrder } from './tableOrder'
import { type TableProgress, useTable } from './useTable'

/** `gumbel-softmax-seed42-draws0-999.csv` */
const fileName = ({ seed, first, count }: TableOrder) =>
  `gumbel-softmax-seed${seed}-draws${first}-${first + count - 1}.csv`

/**
 * Makes the table that is ordered, shows how far it has come, and hands it over, under a name that tells its draws:
 * others may have been asked for since.
 *
 * @param order null where there is none to be made
 */
export function TableMaking({ order }: { order: TableOrder | null }) {
  const { draws: words } = useWords(exportWords)
  const { progress, make, cancel } = useTable()
  return (
    <Making
      icon="table"
      words={words}
      onMake={order && (() => make(order))}
      onCancel={cancel}
      progress={progress?.phase === 'making' ? { done: progress.done, of: progress.order.count } : null}
      outcome={progress && progress.phase !== 'making' && <Outcome of={progress} />}
    />
  )
}

/** What came of it. */
function Outcome({ of: table }: { of: TableProgress }) {
  const { draws: words, save } = useWords(exportWords)
  const size = useFileSize()
  switch (table.phase) {
    case 'ready':
      return (
        <>
          <p>{words.ready}</p>
          <SaveLink file={table.file} name={fileName(table.order)}>
            {save(size(table.file.size))}
          </SaveLink>
          <OpeningLines file={fileName(table.order)} />
        </>
      )
    case 'failed':
      return <p>{table.reason === 'memory' ? words.noRoom : words.failed}</p>
    case 'cancelled':
      return <p>{words.cancelled}</p>
    default:
      return null
  }
}

/** How a table is read, its comments passed over: one line a library. */
export const openingLines = (file: string): string =>
  `pandas.read_csv('${file}', comment='#', float_precision='round_trip')
numpy.genfromtxt('${file}', delimiter=',', skip_header=3, names=True, encoding='utf-8')`

/** How to open a table of this name in Python. */
function OpeningLines({ file }: { file: string }) {
  const { draws: words } = useWords(exportWords)
  return (
    <details>
      <summary>{words.open}</summary>
      <CodeLines text={openingLines(file)} className={styles.code} />
    </details>
  )
}
