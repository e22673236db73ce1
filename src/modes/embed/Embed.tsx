import { lazy, type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../controls/Button'
import { Boundary } from '../../controls/notices/Boundary'
import { CorrectionNotices } from '../../controls/notices/CorrectionNotices'
import { EngineFailure } from '../../controls/notices/EngineFailure'
import { startEngine } from '../../engine/engine'
import { useEngineFailure } from '../../engine/useEngineFailure'
import { figureOf } from '../../figures/figureOf'
import { names as namesEn } from '../../figures/names.en'
import { names as namesKo } from '../../figures/names.ko'
import { useWords } from '../../language/language'
import { loadChapter } from '../../lesson/chapters'
import { type Place, writePlace } from '../../state/place'
import type { Conversation } from './conversation'
import styles from './Embed.module.css'
import { EmbeddedFigure } from './EmbeddedFigure'
import { FullLink } from './FullLink'
import { tellHeight } from './tellHeight'
import { useConversation } from './useConversation'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

type EmbedPlace = Extract<Place, { view: 'embed' }>

const Lab = lazy(() => import('../lab/Lab').then(({ Lab }) => ({ default: Lab })))
const EmbeddedDerivation = lazy(() =>
  import('./EmbeddedDerivation').then(({ EmbeddedDerivation }) => ({ default: EmbeddedDerivation })),
)

/** One figure of the app in a page of someone else's. Nothing starts until it is seen, or asked for by a message. */
export const Embed = ({ place }: { place: EmbedPlace }) => <Embedded key={writePlace(place)} place={place} />

function Embedded({ place }: { place: EmbedPlace }) {
  const failure = useEngineFailure()
  const words = useWords({ en, ko })
  const names = useWords({ en: namesEn, ko: namesKo })
  const box = useRef<HTMLElement>(null)
  const [started, setStarted] = useState(false)
  const [standing, setStanding] = useState(false)
  const start = useCallback(() => setStarted(true), [])
  const stand = useCallback(() => setStanding(true), [])
  const conversation = useConversation(place, start)
  useSeen(box, start)

  useEffect(() => {
    document.title = words.title(names[place.figure])
  }, [words, names, place])

  useEffect(() => {
    if (started) void startEngine()
  }, [started])

  // Not before there is something to see: a host that had shrunk to a waiting line would jump twice.
  useEffect(() => {
    if (standing && box.current) return tellHeight(box.current)
  }, [standing])

  return (
    <main ref={box} className={styles.embed} tabIndex={-1}>
      <CorrectionNotices />
      <EngineFailure {...failure} />
      {started ? <Content {...{ place, conversation, stand }} /> : <div className={styles.waiting} />}
      <FullLink place={place} />
    </main>
  )
}

interface ContentProps {
  place: EmbedPlace
  conversation: Conversation | null
  /** To be called once something stands in the page. */
  stand: () => void
}

function Content({ place, conversation, stand }: ContentProps) {
  const words = useWords({ en, ko })
  if (!isBuilt(place)) return <Missing {...{ place, conversation, stand }} />
  return (
    <Boundary
      onError={(message) => {
        conversation?.fail(message)
        stand()
      }}
      fallback={(retry) => (
        <p role="alert">
          {words.broken} <Button onClick={retry}>{words.retry}</Button>
        </p>
      )}
    >
      <Suspense fallback={<p className={styles.waiting}>{words.loading}</p>}>
        <Picture place={place} />
        <Shown {...{ conversation, stand }} />
      </Suspense>
    </Boundary>
  )
}

function Picture({ place }: { place: EmbedPlace }) {
  if (place.figure === 'lab') return <Lab />
  if (place.figure === 'derivation') return <EmbeddedDerivation chapter={place.chapter} />
  return <EmbeddedFigure figure={place.figure} />
}

function isBuilt(place: EmbedPlace): boolean {
  if (place.figure === 'lab') return true
  return (place.figure === 'derivation' ? loadChapter(place.chapter) : figureOf(place.figure)) !== null
}

/** Beside the picture, in the same boundary: its effect runs once the picture stands in the page. */
function Shown({ conversation, stand }: Omit<ContentProps, 'place'>) {
  useEffect(() => {
    conversation?.shown()
    stand()
  }, [conversation, stand])
  return null
}

function Missing({ place, conversation, stand }: ContentProps) {
  const words = useWords({ en, ko })
  const names = useWords({ en: namesEn, ko: namesKo })
  useEffect(() => {
    conversation?.fail(`${place.figure} is not built`)
    stand()
  }, [conversation, place, stand])
  return (
    <p role="alert">
      {words.missing(names[place.figure])} {words.missingHelp}
    </p>
  )
}

/** Calls back once an element has come into view, or goes to paper. */
function useSeen(box: RefObject<Element | null>, onSeen: () => void) {
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      onSeen()
    })
    observer.observe(element)
    // The sheet is taken as soon as this returns.
    const print = () => flushSync(onSeen)
    window.addEventListener('beforeprint', print)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', print)
    }
  }, [box, onSeen])
}
