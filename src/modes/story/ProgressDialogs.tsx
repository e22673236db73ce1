import { Button } from '../../controls/Button'
import { Dialog, type DialogProps } from '../../controls/Dialog'
import { useWords } from '../../language/language'
import { LinkBox } from '../../share/LinkBox'
import dialogStyles from '../../share/share.module.css'
import { percentDecode } from '../../state/text'
import { storyWords } from '../words'
import { addProgress, replaceProgress, useProgress } from './progress'
import { type CarriedProgress, chaptersIn, chaptersOf, readProgress } from './progressText'
import { countChecks, useChapterWords } from './questions'
import { useProgressAddress } from './Summary'
import styles from './Summary.module.css'

/** The link that takes the reader's progress to another device, and opens this chapter there. */
export function ProgressLink({ onClose }: DialogProps) {
  const { carry: words } = useWords(storyWords)
  return (
    <Dialog onClose={onClose} title={words.title}>
      <div className={dialogStyles.inside}>
        <p>{words.explain}</p>
        <LinkBox address={useProgressAddress()} tooLong={words.tooLong} />
      </div>
    </Dialog>
  )
}

interface OfferProps {
  /** What the link carries */
  text: string
  /** Takes the offer out of the address */
  onClose: () => void
}

/** A link's progress: what it has, what this device has, and what is to become of both. */
export function OfferedProgress({ text, onClose }: OfferProps) {
  const { offer: words } = useWords(storyWords)
  return (
    <Dialog onClose={onClose} title={words.title}>
      <Question text={percentDecode(text)} onClose={onClose} />
    </Dialog>
  )
}

function Question({ text, onClose }: { text: string; onClose: () => void }) {
  const { offer: words } = useWords(storyWords)
  const { refused, ...theirs } = readProgress(text, useChapterWords(chaptersIn(text)))
  const own = useProgress()
  const isEmpty = chaptersOf(theirs).length === 0
  const hasOwn = chaptersOf(own).length > 0
  const choose = (change: (progress: CarriedProgress) => void) => () => {
    change(theirs)
    onClose()
  }
  return (
    <div className={dialogStyles.inside}>
      {isEmpty ? (
        <p>{words.empty}</p>
      ) : (
        <dl className={styles.lines}>
          <Has name={words.theirs} progress={theirs} />
          {hasOwn && <Has name={words.own} progress={own} />}
        </dl>
      )}
      {refused.length > 0 && (
        <p>{words.refused(refused.slice(0, mostTold).join(', '), refused.length - mostTold)}</p>
      )}
      {!isEmpty && hasOwn && <p>{words.rule}</p>}
      <div className={styles.actions}>
        {!isEmpty && <Button onClick={choose(addProgress)}>{hasOwn ? words.add : words.use}</Button>}
        {!isEmpty && hasOwn && <Button onClick={choose(replaceProgress)}>{words.replace}</Button>}
        <Button onClick={onClose}>{isEmpty ? words.goOn : words.leave}</Button>
      </div>
    </div>
  )
}

/** The most refused pieces that are named. */
const mostTold = 5

function Has({ name, progress }: { name: string; progress: CarriedProgress }) {
  const words = useWords(storyWords)
  const counted = countChecks(useChapterWords(chaptersOf(progress)), progress.answers)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {words.summary.chapters(progress.finished.length)}{' '}
        {words.summary.checks(counted.right, counted.checks)}
      </dd>
    </div>
  )
}
