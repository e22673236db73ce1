import { useWords } from '../../language/language'
import { dismissCorrection } from '../../state/actions'
import { useChosen } from '../../state/store'
import { isolate } from '../../state/text'
import { IconButton } from '../Button'
import { Icon } from '../icons/Icon'
import styles from './notices.module.css'
import { noticeWords } from './words'

/** What the page corrected in its address: the parameter, what was given, what is used. Each is spoken as it comes and stays until it is dismissed. */
export function CorrectionNotices() {
  const { correction: words } = useWords(noticeWords)
  const corrections = useChosen((state) => state.corrections)
  return (
    <div role="status" aria-atomic="false" className={styles.corrections}>
      {corrections.map((correction) => {
        const { name, reason, given, used } = correction
        return (
          <div key={`${name} ${reason}`} className={styles.message}>
            <Icon name="info" size={1.3} />
            <p>{words[reason](name, isolate(given) || words.empty, isolate(used) || words.empty)}</p>
            <IconButton icon="close" label={words.dismiss} onClick={() => dismissCorrection(correction)} />
          </div>
        )
      })}
    </div>
  )
}
