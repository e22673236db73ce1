import { Dialog, type DialogProps } from '../../controls/Dialog'
import { useWords } from '../../language/language'
import { LinkBox } from '../../share/LinkBox'
import { storyWords } from '../words'
import { useProgressAddress } from './Summary'
import styles from './Summary.module.css'

/** The link that takes the reader's progress to another device, and opens this chapter there. */
export function ProgressLink({ onClose }: DialogProps) {
  const { carry: words } = useWords(storyWords)
  return (
    <Dialog onClose={onClose} title={words.title}>
      <div className={styles.inside}>
        <p>{words.explain}</p>
        <Link />
      </div>
    </Dialog>
  )
}

function Link() {
  const { carry: words } = useWords(storyWords)
  return <LinkBox address={useProgressAddress()} tooLong={words.tooLong} />
}
