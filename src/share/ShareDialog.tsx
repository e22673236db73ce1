import { Button } from '../controls/Button'
import { CopyButton } from '../controls/CopyButton'
import { Dialog } from '../controls/Dialog'
import { useWords } from '../language/language'
import { openTakeaway } from './export/opened'
import { LessonLinkButton } from './lessonLink/LessonLinkButton'
import styles from './ShareDialog.module.css'
import { useStateLink } from './useStateLink'
import { shareWords } from './words'

interface Props {
  open: boolean
  onClose: () => void
}

/** A link to exactly what is on the screen. */
export function ShareDialog({ open, onClose }: Props) {
  const words = useWords(shareWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.share.title} closeLabel={words.close}>
      <Link />
      <Others onLeave={onClose} />
    </Dialog>
  )
}

/** Apart from the dialog, so that a closed one follows no slider. */
function Link() {
  const { share: words } = useWords(shareWords)
  const { link, reachable } = useStateLink()
  return (
    <>
      <p>{words.explain}</p>
      {!reachable && <p className={styles.warning}>{words.unreachable}</p>}
      <label className={styles.field}>
        {words.link}
        <textarea readOnly rows={3} value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyButton
        text={link}
        words={{ copy: words.copy, copied: words.copied, selected: words.selectInstead }}
      />
    </>
  )
}

/** The way to files and code, and to a link that a teacher makes, where this one is not what is wanted. */
function Others({ onLeave }: { onLeave: () => void }) {
  const words = useWords(shareWords)
  const leave = () => {
    onLeave()
    openTakeaway()
  }
  return (
    <div className={styles.other}>
      {words.share.orTake}{' '}
      <Button plain onClick={leave}>
        {words.takeaway}
      </Button>{' '}
      <LessonLinkButton plain />
    </div>
  )
}
