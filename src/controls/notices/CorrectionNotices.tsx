import { useWords } from '../../language/language'
import { dismissCorrection } from '../../state/actions'
import type { InputCorrection } from '../../state/parameters'
import { useChosen } from '../../state/store'
import { Notice } from '../Notice'
import styles from './CorrectionNotices.module.css'
import { noticeWords } from './words'

const keyOf = ({ name, reason }: InputCorrection) => `${name} ${reason}`

/** What of the address could not be taken as it stood: the parameter, what was given, what is used. */
export function CorrectionNotices() {
  const { correction: words } = useWords(noticeWords)
  const corrections = useChosen((state) => state.corrections)
  return (
    <div className={styles.corrections}>
      <Notice
        messages={corrections.map((correction) => ({
          id: keyOf(correction),
          text: words[correction.reason](
            correction.name,
            correction.given || words.empty,
            correction.used || words.empty,
          ),
        }))}
        dismissLabel={words.dismiss}
        onDismiss={(id) => dismissCorrection(corrections.find((correction) => keyOf(correction) === id))}
      />
    </div>
  )
}
