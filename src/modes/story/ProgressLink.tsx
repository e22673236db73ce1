import { Dialog, type DialogProps } from '../../controls/Dialog'
import { useWords } from '../../language/language'
import { LinkBox } from '../../share/LinkBox'
import { stateAddress } from '../../state/address'
import { useChosen } from '../../state/store'
import { storyWords } from '../words'
import { useProgress } from './progress'
import { chaptersOf, offerName, writeProgress } from './progressText'
import { useChapterWords } from './questions'
import styles from './Summary.module.css'

/** The link that takes the reader's progress to another device, and opens this chapter there. */
export function ProgressLink({ open, onClose }: DialogProps) {
  const { carry: words } = useWords(storyWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <div className={styles.inside}>
        <p>{words.explain}</p>
        <Link />
      </div>
    </Dialog>
  )
}

function Link() {
  const { carry: words } = useWords(storyWords)
  const progress = useProgress()
  const text = writeProgress(progress, useChapterWords(chaptersOf(progress)))
  const address = useChosen((state) =>
    stateAddress({ ...state, unknown: [...state.unknown, [offerName, text]] }),
  )
  return <LinkBox address={address} tooLong={words.tooLong} />
}
