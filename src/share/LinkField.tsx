import { useId } from 'react'
import { CopyButton } from '../controls/CopyButton'
import { useWords } from '../language/language'
import styles from './share.module.css'
import { shareWords } from './words'

interface Props {
  link: string
  /** Whether others can open it */
  reachable: boolean
}

/** A link to be read and to be copied. */
export function LinkField({ link, reachable }: Props) {
  const { share: words } = useWords(shareWords)
  const field = useId()
  return (
    <>
      {!reachable && <p className={styles.warning}>{words.unreachable}</p>}
      <div className={styles.address}>
        <label htmlFor={field}>{words.link}</label>
        <textarea
          id={field}
          readOnly
          rows={4}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <CopyButton text={link} words={words} />
    </>
  )
}
