import { Button } from '../../../controls/Button'
import { useNumbers, useWords } from '../../../lesson/language'
import { SaveLink } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { useFileSize } from '../useFileSize'
import { words as en } from '../words.en'
import { words as ko } from '../words.ko'
import { OpeningLines } from './OpeningLines'
import type { TableOrder } from './tableOrder'
import { type TableProgress, useTable } from './useTable'

const isSame = (one: TableOrder, other: TableOrder) => JSON.stringify(one) === JSON.stringify(other)

/** `gumbel-softmax-seed42-draws0-999.csv` */
const fileName = ({ seed, first, count }: TableOrder) =>
  `gumbel-softmax-seed${seed}-draws${first}-${first + count - 1}.csv`

/** Makes the table that is ordered, shows how far it has come, and hands it over. */
export function TableMaking({ order }: { order: TableOrder }) {
  const { draws: words } = useWords({ en, ko })
  const { progress, make, cancel } = useTable()
  // A table of other numbers than those that stand above is not offered as theirs.
  const shown = progress && (progress.phase === 'making' || isSame(progress.order, order)) ? progress : null
  const isMaking = shown?.phase === 'making'
  return (
    <>
      <div className={styles.row}>
        <Button icon="table" onClick={() => make(order)} disabled={isMaking}>
          {words.make}
        </Button>
        {/* It stays once it was there: the focus may be on it. */}
        {progress && (
          <Button icon="close" onClick={cancel} disabled={!isMaking}>
            {words.cancel}
          </Button>
        )}
      </div>
      {isMaking && <Progress done={shown.done} of={shown.order.count} />}
      <div role="status" className={styles.outcome}>
        <Outcome shown={shown} />
      </div>
    </>
  )
}

function Progress({ done, of }: { done: number; of: number }) {
  const { draws: words } = useWords({ en, ko })
  const { count } = useNumbers()
  return (
    <div className={styles.progress}>
      <progress aria-label={words.progress} value={done} max={of} />
      <span>{words.making(count(done), count(of))}</span>
    </div>
  )
}

/** What came of it; spoken as it comes. */
function Outcome({ shown }: { shown: TableProgress | null }) {
  const { draws: words, save } = useWords({ en, ko })
  const size = useFileSize()
  switch (shown?.phase) {
    case 'ready':
      return (
        <>
          <p>{words.ready}</p>
          <SaveLink file={shown.file} name={fileName(shown.order)}>
            {save(size(shown.file.size))}
          </SaveLink>
          <OpeningLines file={fileName(shown.order)} />
        </>
      )
    case 'failed':
      return <p>{shown.reason === 'memory' ? words.noRoom : words.failed}</p>
    case 'cancelled':
      return <p>{words.cancelled}</p>
    default:
      return null
  }
}
