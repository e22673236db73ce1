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
  const { share: words } = useWords(shareWords)
  const { link, reachable } = useStateLink()
  return (
    <Dialog onClose={onClose} title={words.title}>
      <div className={styles.narrow}>
        <p>{words.explain}</p>
        <LinkField link={link} reachable={reachable} />
      </div>
      <Others onLeave={onClose} />
    </Dialog>
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
