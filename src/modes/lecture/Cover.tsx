import { useEffect, useRef } from 'react'
import { QrCode } from '../../controls/QrCode'
import { useWords } from '../../language/language'
import type { Position } from '../../lesson/deck'
import { writeAddress } from '../../state/address'
import type { Parameters } from '../../state/parameters'
import type { Place } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { type Plan, prescribedAt, useChosen } from '../../state/store'
import { lectureWords } from '../words'
import styles from './Lecture.module.css'
import { lecture, useShown } from './lectureStore'

/** What lies over the screen: black, or the way to this state for phones. */
export function Cover() {
  const cover = useShown((shown) => shown.cover)
  useFocusBeneath(cover !== null)
  if (cover === null) return null
  if (cover === 'black') return <div className={styles.black} data-cover="black" />
  return <AudienceLink />
}

/** What lies beneath a cover loses the focus, and has it again as the cover goes. */
function useFocusBeneath(isCovered: boolean) {
  const before = useRef<Element | null>(null)
  useEffect(
    () =>
      lecture.subscribe((now, then) => {
        if (now.cover !== null && then.cover === null) before.current = document.activeElement
      }),
    [],
  )
  useEffect(() => {
    if (!isCovered) return
    return () => {
      const { current } = before
      // It fell to what holds it, the page or its main part; elsewhere the lecturer has moved it.
      const isLost = document.activeElement?.contains(current)
      if (isLost && current instanceof HTMLElement) current.focus({ preventScroll: true })
    }
  }, [isCovered])
}

function AudienceLink() {
  const { link: words } = useWords(lectureWords)
  const at = useShown((shown) => shown)
  const parameters = useChosen((state) => state.parameters)
  const plan = useChosen((state) => state.plan)
  const { link, reachable } = audienceLink(at, parameters, plan)
  // A file's path may name its owner, and leads nowhere but here.
  if (link.startsWith('file:'))
    return (
      <div className={styles.link} data-cover="link">
        <p className={styles.words}>{words.onDisk}</p>
      </div>
    )
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

/**
 * The link that opens what is on the stage in the lesson, in view and as far unfolded: the same numbers over the same
 * noise. It is short because what has its default is left out. The reader's device chooses the colours.
 */
function audienceLink(
  { chapter, step, build }: Position,
  parameters: Parameters,
  plan: Plan,
): { link: string; reachable: boolean } {
  const place: Place = { view: 'lesson', chapter, step, build }
  const { url, reachable } = publicAddress()
  const address = writeAddress(place, { ...parameters, theme: 'auto' }, [], {
    prescribed: prescribedAt(plan, place),
  })
  return { link: `${url}${address}`, reachable }
}
