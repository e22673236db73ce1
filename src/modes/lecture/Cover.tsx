import { QrCode } from '../../controls/QrCode'
import { useWords } from '../../language/language'
import { useChosen } from '../../state/useChosen'
import { audienceLink } from './audienceLink'
import styles from './Cover.module.css'
import { useShown } from './lectureStore'
import { lectureWords } from './words'

/** What lies over the screen: black, or the way to this state for phones. */
export function Cover() {
  const cover = useShown((shown) => shown.cover)
  if (cover === null) return null
  if (cover === 'black') return <div className={styles.black} data-cover="black" />
  return <AudienceLink />
}

function AudienceLink() {
  const { link: words } = useWords(lectureWords)
  const chapter = useShown((shown) => shown.chapter)
  const parameters = useChosen((state) => state.parameters)
  const plan = useChosen((state) => state.plan)
  const { link, reachable } = audienceLink(chapter, parameters, plan)
  return (
    <div className={styles.link} data-cover="link">
      <QrCode text={link} label={words.alternative(link)} tooLong={words.tooLong} />
      <div className={styles.words}>
        <h1>{words.title}</h1>
        <p className={styles.address}>{link}</p>
        {!reachable && <p>{words.unreachable}</p>}
      </div>
    </div>
  )
}
