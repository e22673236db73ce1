import { useWords } from '../../language/language'
import { writeAddress } from '../../state/address'
import type { Place } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { prescribedAt } from '../../state/store'
import { useChosen } from '../../state/useChosen'
import styles from './Embed.module.css'
import { fullPlace } from './fullPlace'
import { embedWords } from './words'

/** Where this page is a document that a link can lead to: inside `srcdoc` it is none. */
const isSomewhere = (url: string) => /^(?:https?|file):/.test(url)

/** A small link to the full lesson at this state, with every control there again. */
export function FullLink({ place }: { place: Extract<Place, { view: 'embed' }> }) {
  const { full } = useWords(embedWords)
  const { parameters, plan } = useChosen((state) => state)
  const there = fullPlace(place)
  const { url } = publicAddress()
  if (!isSomewhere(url)) return null
  const address = writeAddress(there, { ...parameters, hide: [] }, [], {
    prescribed: prescribedAt(plan, there),
  })
  return (
    <p className={styles.full}>
      <a href={`${url}${address}`} target="_blank" rel="noopener">
        {full}
      </a>
    </p>
  )
}
