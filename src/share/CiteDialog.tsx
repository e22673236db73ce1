import { CopyButton } from '../controls/CopyButton'
import { Dialog } from '../controls/Dialog'
import { useWords } from '../language/language'
import { version } from '../state/version'
import { bibtex } from './bibtex'
import styles from './ShareDialog.module.css'
import { useStateLink } from './useStateLink'
import { shareWords } from './words'

interface Props {
  open: boolean
  onClose: () => void
}

/** A BibTeX entry that names the version and the address of this state. */
export function CiteDialog({ open, onClose }: Props) {
  const words = useWords(shareWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.cite.title} closeLabel={words.close}>
      <Entry />
    </Dialog>
  )
}

/** Apart from the dialog, so that a closed one follows no slider. */
function Entry() {
  const { cite, share } = useWords(shareWords)
  const { link, reachable } = useStateLink()
  const entry = bibtex(version, link, new Date())
  return (
    <>
      <p>{cite.explain}</p>
      {!reachable && <p className={styles.warning}>{share.unreachable}</p>}
      <pre className={styles.entry}>{entry}</pre>
      <CopyButton
        text={entry}
        words={{ copy: cite.copy, copied: share.copied, selected: share.selectInstead }}
      />
      <p>
        <small>{cite.papers}</small>
      </p>
    </>
  )
}
