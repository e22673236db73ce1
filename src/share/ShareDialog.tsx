import { Button } from '../controls/Button'
import { Dialog, type DialogProps } from '../controls/Dialog'
import { useWords } from '../language/language'
import { openTakeaway } from './export/takeawayDialog'
import { LinkField } from './LinkField'
import { LessonLinkButton } from './lessonLink/LessonLinkButton'
import { useStateLink } from './links'
import styles from './share.module.css'
import { shareWords } from './words'

/** A link to exactly what is on the screen. */
export function ShareDialog({ onClose }: DialogProps) {
  const words = useWords(shareWords)
  return (
    <Dialog onClose={onClose} title={words.share.title}>
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
    <div className={styles.narrow}>
      <p>{words.explain}</p>
      <LinkField link={link} reachable={reachable} />
    </div>
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
