import { Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '../../../controls/Button'
import { LanguageChoice } from '../../../controls/LanguageChoice'
import { EngineFailure } from '../../../controls/notices/EngineFailure'
import { ErrorBoundaryWithRetry } from '../../../controls/notices/ErrorBoundaryWithRetry'
import { useEngineFailure } from '../../../engine/useMeasurement'
import { useReaderNumbers } from '../../../figures/readerNumbers'
import { useWords } from '../../../language/language'
import { useChapter } from '../../../lesson/catalogue'
import type { Chapter } from '../../../lesson/chapter'
import { moved, type Position, useDeck } from '../../../lesson/deck'
import { useSize } from '../../../plots/frame/useSize'
import { parametersAt } from '../../../state/address'
import type { Parameters } from '../../../state/parameters'
import { type Place, writePlace } from '../../../state/place'
import { useChosen } from '../../../state/store'
import { ControlsPanel } from '../ControlsPanel'
import type { Command } from '../command'
import { Help } from '../Help'
import { type Action, commandOf, useKeys } from '../keys'
import { lecture, useShown } from '../lectureStore'
import { Notes } from '../Notes'
import { Overview } from '../Overview'
import { preload } from '../preload'
import { Slide } from '../Slide'
import { keptLecture, stageName } from '../windows/session'
import { useSpeakerChannel } from '../windows/useSpeakerChannel'
import { Clock } from './Clock'
import styles from './Speaker.module.css'
import { speakerWords } from './words'

/** The lecturer's own window: what is shown, what comes, what to say, the time, and the figure's controls. */
export function Speaker() {
  const failure = useEngineFailure()
  const words = useWords(speakerWords)
  const { there, send } = useSpeakerChannel()
  const [open, setOpen] = useState<'overview' | 'help' | null>(null)
  const screens = useDeck()
  const known = there || keptLecture().session !== ''

  useKeys((asked: Action) => {
    const command = commandOf(asked)
    if (command) send(command)
    else if (asked === 'overview' || asked === 'help') setOpen(open === asked ? null : asked)
    // A clicker's F5 would load the page anew.
    else return asked === 'present'
    return true
  })

  // This window fetches for itself: the stage's copy is not within its reach.
  useEffect(() => {
    void preload(screens)
  }, [screens])

  useEffect(() => {
    document.title = `${words.title} · Gumbel-Softmax Lab`
  }, [words])

  return (
    <div className={styles.speaker}>
      <header className={styles.header}>
        <h1 className="visually-hidden">{words.title}</h1>
        <Clock />
        <LanguageChoice legend={words.language} />
      </header>
      <p className={styles.standing} role="status" data-there={there}>
        {there ? words.there : known ? words.gone : words.waiting}{' '}
        {!there && known && <Button onClick={openStage}>{words.open}</Button>}
      </p>
      <EngineFailure {...failure} />
      <Buttons send={send} onOpen={setOpen} />
      <ErrorBoundaryWithRetry>
        <Suspense fallback={<div className={styles.waiting} />}>
          <Present />
        </Suspense>
      </ErrorBoundaryWithRetry>
      {open === 'help' && <Help onClose={() => setOpen(null)} />}
      {open === 'overview' && (
        <Overview
          screens={screens}
          onGo={(screen) => {
            setOpen(null)
            send({ kind: 'go', to: { ...screen, build: 0 } })
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}

/** The stage again, where it was, in a window that belongs to the same lecture. */
function openStage() {
  const { chapter, step, build } = lecture.getState()
  const place = writePlace({ view: 'lecture', chapter, step, build })
  const [, query = ''] = window.location.hash.split('?', 2)
  window.open(`#${place}${query && `?${query}`}`, stageName(keptLecture().session))
}

interface ButtonsProps {
  send: (command: Command) => void
  onOpen: (what: 'overview' | 'help') => void
}

function Buttons({ send, onOpen }: ButtonsProps) {
  const { buttons: words } = useWords(speakerWords)
  const cover = useShown((shown) => shown.cover)
  return (
    <div className={styles.buttons}>
      <Button icon="chevronLeft" onClick={() => send({ kind: 'move', move: 'back' })}>
        {words.back}
      </Button>
      <Button icon="chevronRight" onClick={() => send({ kind: 'move', move: 'next' })}>
        {words.next}
      </Button>
      <Button pressed={cover === 'black'} onClick={() => send({ kind: 'cover', cover: 'black' })}>
        {words.black}
      </Button>
      <Button pressed={cover === 'link'} onClick={() => send({ kind: 'cover', cover: 'link' })}>
        {words.link}
      </Button>
      <Button icon="reset" onClick={() => send({ kind: 'reset' })}>
        {words.reset}
      </Button>
      <Button icon="dice" onClick={() => send({ kind: 'redraw' })}>
        {words.redraw}
      </Button>
      <Button onClick={() => onOpen('overview')}>{words.overview}</Button>
      <Button onClick={() => onOpen('help')}>{words.help}</Button>
    </div>
  )
}

function Present() {
  const words = useWords(speakerWords)
  const at = useShown((shown) => shown)
  const chapter = useChapter(at.chapter)
  const parameters = useChosen((state) => state.parameters)
  const live = useReaderNumbers(parameters, null)
  return (
    <div className={styles.desk}>
      <section className={styles.now}>
        <h2>{words.now}</h2>
        <SlidePreview chapter={chapter} at={at} parameters={parameters} scope="now" label={words.now} />
      </section>
      <section className={styles.next}>
        <h2>{words.next}</h2>
        <ErrorBoundaryWithRetry>
          <Suspense fallback={<div className={styles.waiting} />}>
            <Next />
          </Suspense>
        </ErrorBoundaryWithRetry>
      </section>
      <section className={styles.notes}>
        <h2>{words.notes}</h2>
        <Notes chapter={chapter} at={at} live={live} />
      </section>
      <section className={styles.controls}>
        <h2>{words.controls}</h2>
        <ControlsPanel chapter={chapter} at={at} />
      </section>
    </div>
  )
}

/** What the next key brings, with the numbers that its step prescribes. */
function Next() {
  const words = useWords(speakerWords)
  const at = useShown((shown) => shown)
  const next = moved(useDeck(), at, 'next')
  const chapter = useChapter(next.chapter)
  const parameters = useChosen((state) => state.parameters)
  const plan = useChosen((state) => state.plan)
  if (next.chapter === at.chapter && next.step === at.step && next.build === at.build)
    return <p>{words.end}</p>
  const place = ({ chapter, step, build }: Position): Place => ({ view: 'lecture', chapter, step, build })
  const then = parametersAt({ place: place(at), parameters, plan }, place(next))
  return <SlidePreview chapter={chapter} at={next} parameters={then} scope="next" label={words.next} />
}

interface PreviewProps {
  chapter: Chapter
  at: Position
  parameters: Parameters
  scope: string
  label: string
}

/** The width of the stage that a preview is laid out on, CSS pixels. */
const stageWidth = 1280

/** A screen as the room sees it, made small: to look at, not to touch. */
function SlidePreview({ label, ...slide }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  return (
    <figure ref={box} className={styles.preview} aria-label={label}>
      <div
        className={styles.stage}
        style={{ scale: String(size.width / stageWidth) }}
        data-stage
        aria-hidden="true"
        inert
      >
        <Slide {...slide} />
      </div>
    </figure>
  )
}
