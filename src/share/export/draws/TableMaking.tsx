import { Button } from '../../../controls/Button'
import { CodeLines } from '../../../controls/CodeLines'
import { useNumbers, useWords } from '../../../language/language'
import { SaveLink } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { useFileSize } from '../useFileSize'
import { exportWords } from '../words'
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
  const isMaking = progress?.phase === 'making'
  return (
    <>
      <div className={styles.row}>
        {order && (
          <Button icon="table" onClick={() => make(order)} disabled={isMaking}>
            {words.make}
          </Button>
        )}
        {/* It stays once it was there: the focus may be on it. */}
        {progress && (
          <Button icon="close" onClick={cancel} disabled={!isMaking}>
            {words.cancel}
          </Button>
        )}
      </div>
      {isMaking && <Progress done={progress.done} of={progress.order.count} />}
      <div role="status" className={styles.outcome}>
        <Outcome of={progress} />
      </div>
    </>
  )
}

function Progress({ done, of }: { done: number; of: number }) {
  const { draws: words } = useWords(exportWords)
  const { count } = useNumbers()
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress} value={done} max={of} />
      <span>{words.making(count(done), count(of))}</span>
    </div>
  )
}

/** What came of it; spoken as it comes. */
function Outcome({ of: table }: { of: TableProgress | null }) {
  const { draws: words, save } = useWords(exportWords)
  const size = useFileSize()
  switch (table?.phase) {
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
