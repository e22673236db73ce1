import { useMemo } from 'react'
import { CodeLines, CopyButton } from '../../controls/CopyButton'
import { useWords } from '../../language/language'
import { exportWords } from '../words'
import { SaveLink } from './SaveLink'
import styles from './Takeaway.module.css'

interface CodeBlockProps {
  text: string
  /** On the button that copies it. */
  copy: string
  /** What its file is to be called. */
  file: string
}

/** A text for machines: to be read, copied or saved. */
export function CodeBlock({ text, copy, file }: CodeBlockProps) {
  const words = useWords(exportWords)
  const blob = useMemo(() => new Blob([text, '\n'], { type: 'text/plain' }), [text])
  return (
    <>
      <CodeLines text={text} className={styles.code} />
      <div className={styles.row}>
        <CopyButton text={text} words={{ copy, copied: words.copied, selected: words.selected }} />
        <SaveLink file={blob} name={file}>
          {words.saveAs(file)}
        </SaveLink>
      </div>
    </>
  )
}
