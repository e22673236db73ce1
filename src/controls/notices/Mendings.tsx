import { useWords } from '../../language/language'
import { words as en } from '../../shell/words.en'
import { words as ko } from '../../shell/words.ko'
import type { Mending } from '../../state/mending'
import { useChosen } from '../../state/useChosen'
import { dismissMending } from '../../state/verbs'
import { Notice } from '../Notice'
import styles from './Mendings.module.css'

const keyOf = ({ name, reason }: Mending) => `${name} ${reason}`

/** What of the address could not be taken as it stood: the parameter, what was given, what is used. */
export function Mendings() {
  const { mending: words } = useWords({ en, ko })
  const mendings = useChosen((state) => state.mendings)
  return (
    <div className={styles.mendings}>
      <Notice
        messages={mendings.map((mending) => ({
          id: keyOf(mending),
          text: words[mending.reason](
            mending.name,
            mending.given || words.empty,
            mending.used || words.empty,
          ),
        }))}
        dismissLabel={words.dismiss}
        onDismiss={(id) => dismissMending(mendings.find((mending) => keyOf(mending) === id))}
      />
    </div>
  )
}
