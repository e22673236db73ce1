import { CopyButton } from '../controls/CopyButton'
import { Dialog, type DialogProps } from '../controls/Dialog'
import { useWords } from '../language/language'
import { version } from '../state/version'
import { useStateLink } from './links'
import styles from './share.module.css'
import { shareWords } from './words'

/** A BibTeX entry that names the version and the address of this state. */
export function CiteDialog({ open, onClose }: DialogProps) {
  const words = useWords(shareWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.cite.title}>
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
      <pre className={styles.entry} lang="en" translate="no">
        {entry}
      </pre>
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

/** A BibTeX entry for one state of the page; `visited` gives the year and the date of the visit. */
function bibtex(version: string, address: string, visited: Date): string {
  const day = visited.toISOString().slice(0, 10)
  return `@software{gumbel_softmax_lab,
  author  = {{Gumbel-Softmax Lab contributors}},
  title   = {Gumbel-Softmax Lab},
  version = {${version}},
  year    = {${visited.getUTCFullYear()}},
  url     = {${address.replace(/[{}\\]/g, encodeURIComponent)}},
  note    = {Visited on ${day}}
}`
}
