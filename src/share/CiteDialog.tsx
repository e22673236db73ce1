import { useState } from 'react'
import { CopyButton } from '../controls/CopyButton'
import { Dialog, type DialogProps } from '../controls/Dialog'
import { SegmentedControl } from '../controls/SegmentedControl'
import { useWords } from '../language/language'
import { version } from '../state/version'
import { type CitationFormat, citation, citationFormats } from './citation'
import { useStateLink } from './links'
import styles from './share.module.css'
import { shareWords } from './words'

const segments = (['bibtex', 'biblatex'] as const).map((id) => ({
  id,
  label: citationFormats[id],
  lang: 'en',
}))

/** An entry that names the version and the address of this state. */
export function CiteDialog({ onClose }: DialogProps) {
  const { cite, share } = useWords(shareWords)
  const { link, reachable } = useStateLink()
  const [format, setFormat] = useState<CitationFormat>('bibtex')
  const entry = citation(format, { version, address: link, visited: new Date() })
  return (
    <Dialog onClose={onClose} title={cite.title}>
      <p>{cite.explain}</p>
      {!reachable && <p className={styles.warning}>{share.unreachable}</p>}
      <SegmentedControl legend={cite.format} quiet segments={segments} value={format} onChange={setFormat} />
      <pre className={styles.entry} lang="en" translate="no">
        {entry}
      </pre>
      <CopyButton text={entry} words={{ ...share, copy: cite.copy }} />
      <p>
        <small>{cite.papers}</small>
      </p>
    </Dialog>
  )
}
