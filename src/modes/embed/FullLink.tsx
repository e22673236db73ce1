import { useWords } from '../../language/language'
import { chapterShowing } from '../../lesson/catalogue'
import { writeAddress } from '../../state/address'
import type { Place } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { prescribedAt, useChosen } from '../../state/store'
import { embedWords } from '../words'
import styles from './Embed.module.css'

type EmbedPlace = Extract<Place, { view: 'embed' }>

/** The place in the full app that an embedded figure was taken from. */
function fullPlace(place: EmbedPlace, part: string | null): Place {
  if (place.figure === 'lab') return { view: 'lab' }
  const chapter = place.figure === 'derivation' ? place.chapter : chapterShowing(place.figure, part)
  return { view: 'lesson', chapter }
}

/** Where this page is a document that a link can lead to: inside `srcdoc` it is none. */
const isSomewhere = (url: string) => /^(?:https?|file):/.test(url)

/** A small link to the full lesson at this state, with every control there again. */
export function FullLink({ place, part }: { place: EmbedPlace; part: string | null }) {
  const { full } = useWords(embedWords)
  const { parameters, plan } = useChosen((state) => state)
  const there = fullPlace(place, part)
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
