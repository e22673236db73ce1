import {
  type RefObject,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { CorrectionNotices, EngineFailure, MissingLanguage } from '../../controls/notices/Notices'
import { noticeWords } from '../../controls/notices/words'
import { releaseThreads, startEngine } from '../../engine/engine'
import { useEngineFailure } from '../../engine/engineState'
import { nextFrame, whenPainted } from '../../engine/whenPainted'
import { figures } from '../../figures/figures'
import { useInView } from '../../figures/useInView'
import { figureNames } from '../../figures/words'
import { useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { catalogue, chapterShowing } from '../../lesson/catalogue'
import { showForPaper } from '../../plots/frame/useSize'
import { writeAddress } from '../../state/address'
import { type EmbedPlace, type Place, writePlace } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { prescribedAt, store, useChosen } from '../../state/store'
import { LateLab } from '../lab/lateLab'
import { embedWords, storyWords } from '../words'
import type { Conversation } from './conversation'
import styles from './Embed.module.css'
import { EmbeddedFigure } from './EmbeddedFigure'
import { type FrameOptions, tellCorrections, useFrameOptions } from './frameOptions'
import { useConversation } from './useConversation'
import { useHeight } from './useHeight'

const EmbeddedDerivation = latePart(
  () => import('./EmbeddedDerivation').then((part) => part.EmbeddedDerivation),
  storyWords,
)

/**
 * Resolves to the view once the figure's files have come or failed: React would show a figure that came after the view at
 * least 300 ms after it. What failed is told in the figure's place. The lab comes after the view, with the engine.
 */
export async function loadEmbed() {
  const { place } = store.getState()
  if (place.view === 'embed') await Promise.allSettled(partsOf(place))
  return Embed
}

function partsOf(place: EmbedPlace): readonly Promise<unknown>[] {
  if (place.figure === 'lab') return []
  if (place.figure === 'derivation') return [EmbeddedDerivation.load(), catalogue[place.chapter].part.load()]
  return [figures[place.figure].component.load()]
}

/** One figure of the app in a page of someone else's. Nothing starts until it is seen, or asked for by a message. */
const Embed = ({ place }: { place: EmbedPlace }) => <Embedded key={writePlace(place)} place={place} />

function Embedded({ place }: { place: EmbedPlace }) {
  const failure = useEngineFailure()
  const words = useWords(embedWords)
  const names = useWords(figureNames)
  const box = useRef<HTMLElement>(null)
  const [started, setStarted] = useState(false)
  const [isReady, setReady] = useState(false)
  const [standing, setStanding] = useState(false)
  const start = useCallback(() => setStarted(true), [])
  const stand = useCallback(() => setStanding(true), [])
  const conversation = useConversation(place.figure, start)

  useEffect(() => {
    document.title = words.title(names[place.figure])
  }, [words, names, place])

  useEffect(() => {
    // A transition is rendered in slices, between which a phone answers.
    if (started) void startEngine().then(() => startTransition(() => setReady(true)))
  }, [started])
  // Printing does not wait for the engine: figures print without their counts.
  useEffect(() => showForPaper(() => setReady(true)), [])

  const options = useFrameOptions(place.figure)
  useEffect(() => tellCorrections(options.unreadable), [options.unreadable])
  const canFit = place.figure !== 'lab' && place.figure !== 'derivation'
  const isTooHigh = useHeight(box, standing && !(canFit && options.fit), canFit)
  const fitted = canFit && (options.fit || isTooHigh)
  return (
    <main ref={box} className={styles.embed} tabIndex={-1} data-fitted={fitted}>
      <StartInView {...{ box, started, start }} />
      <CorrectionNotices />
      <MissingLanguage />
      <EngineFailure {...failure} />
      {/* Rendered once the engine runs: numbers that came later would shift the text. */}
      {started && isReady ? <Content {...{ place, conversation, stand, options, fitted }} /> : <Waiting />}
      {standing && !fitted && <FullLink place={place} part={options.part} />}
    </main>
  )
}

/** How often the threads of a figure out of view are asked to give back what they hold, ms. */
const restPause = 3000

interface StartInViewProps {
  box: RefObject<Element | null>
  started: boolean
  start: () => void
}

/**
 * Starts the figure once it is in view. A page may have a dozen, each with threads and noise of its own: out of view these
 * are given back. A component of its own, so that the figure does not render again as it scrolls in and out.
 */
function StartInView({ box, started, start }: StartInViewProps) {
  const inView = useInView(box, '0%')
  // Before paper is taken: what waits for a passive effect comes too late for it, as the engine does.
  useLayoutEffect(() => {
    if (inView) start()
  }, [inView, start])
  useEffect(() => {
    if (!started || inView) return
    // Repeated: a host may ask an unseen figure for statistics, which starts its workers again.
    const timer = setInterval(releaseThreads, restPause)
    return () => clearInterval(timer)
  }, [started, inView])
  return null
}

interface ContentProps {
  place: EmbedPlace
  conversation: Conversation | null
  /** To be called once something stands in the page. */
  stand: () => void
  options: FrameOptions
  fitted: boolean
}

function Content({ place, conversation, stand, options, fitted }: ContentProps) {
  const words = useWords(embedWords)
  return (
    <ErrorBoundaryWithRetry
      missing={words.broken}
      onError={(message) => {
        conversation?.fail(message)
        stand()
      }}
    >
      <Suspense fallback={<Waiting />}>
        <Picture {...{ place, options, fitted }} />
        <Shown {...{ conversation, stand }} />
      </Suspense>
    </ErrorBoundaryWithRetry>
  )
}

function Waiting() {
  const { loading } = useWords(noticeWords)
  return <p className={styles.waiting}>{loading}</p>
}

function Picture({ place, options, fitted }: Pick<ContentProps, 'place' | 'options' | 'fitted'>) {
  if (place.figure === 'lab') return <LateLab />
  const { part, stage } = options
  if (place.figure === 'derivation') return <EmbeddedDerivation chapter={place.chapter} stage={stage} />
  return (
    <EmbeddedFigure
      {...{ part, stage, fitted }}
      figure={place.figure}
      foot={<FullLink place={place} part={part} />}
    />
  )
}

/** How long a figure may wait for a training's thread before its height is told all the same, ms. */
const patience = 15_000

/** Resolves once the picture stands: painted, and with the first numbers of a training, which tell how high it is. */
async function whenStanding(): Promise<void> {
  await startEngine()
  await whenPainted()
  const end = performance.now() + patience
  while (document.querySelector('[data-phase="waiting"]') && performance.now() < end) await nextFrame()
}

/** Beside the picture, in the same boundary: its effect runs once the picture is in the page. */
function Shown({ conversation, stand }: Pick<ContentProps, 'conversation' | 'stand'>) {
  useEffect(() => {
    conversation?.shown()
    let isGone = false
    void whenStanding().then(() => {
      if (!isGone) stand()
    })
    return () => {
      isGone = true
    }
  }, [conversation, stand])
  return null
}

/** The place in the full app that an embedded figure was taken from. */
function fullPlace(place: EmbedPlace, part: string | null): Place {
  if (place.figure === 'lab') return { view: 'lab' }
  const chapter = place.figure === 'derivation' ? place.chapter : chapterShowing(place.figure, part)
  return { view: 'lesson', chapter }
}

/** Where this page is a document that a link can lead to: inside `srcdoc` it is none. */
const isSomewhere = (url: string) => /^(?:https?|file):/.test(url)

/** A small link to the full lesson at this state, with every control there again. */
function FullLink({ place, part }: { place: EmbedPlace; part: string | null }) {
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
