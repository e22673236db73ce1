import { type CSSProperties, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '../../../controls/Button'
import { LanguageChoice } from '../../../controls/LanguageChoice'
import { LiveRegion } from '../../../controls/LiveRegion'
import { ErrorBoundaryWithRetry } from '../../../controls/notices/ErrorBoundaryWithRetry'
import { EngineFailure } from '../../../controls/notices/Notices'
import { useEngineFailure } from '../../../engine/engineState'
import { useReaderNumbers } from '../../../figures/readerNumbers'
import { useShownParameters } from '../../../figures/shownParameters'
import { usePageTitle, useWords } from '../../../language/language'
import { useChapter } from '../../../lesson/catalogue'
import type { Chapter } from '../../../lesson/chapter'
import { isSamePosition, moved, type Position, useDeck } from '../../../lesson/deck'
import { lectureSteps } from '../../../lesson/lectureSteps'
import { useSize } from '../../../plots/frame/useSize'
import { parametersAt } from '../../../state/address'
import type { Parameters } from '../../../state/parameters'
import { type Place, writePlace } from '../../../state/place'
import { useChosen } from '../../../state/store'
import { lectureWords } from '../../words'
import { ControlsPanel } from '../ControlsPanel'
import type { Command } from '../command'
import { focusHands, HandCount } from '../HandCount'
import { Help } from '../Help'
import { Ink, PenNote } from '../Ink'
import { type Action, commandOf, useKeys } from '../keys'
import { handsAt, lecture, nextPen, type Pen, type Shown, typeStyle, useShown } from '../lectureStore'
import { Notes } from '../Notes'
import { Overview } from '../Overview'
import { preload } from '../preload'
import { Slide } from '../Slide'
import { headlineOf, questionOf, textOf } from '../stepWords'
import { useSpoken } from '../useSpoken'
import { keptLecture, stageName } from '../windows/session'
import { useSpeakerChannel } from '../windows/useSpeakerChannel'
import { useKeptScreen } from '../windows/useStageChannel'
import { Clock } from './Clock'
import styles from './Speaker.module.css'

/** The lecturer's own window: what is shown, what comes, what to say, the time, and the figure's controls. */
export function Speaker() {
  const failure = useEngineFailure()
  const words = useWords(lectureWords).speaker
  const { there, send } = useSpeakerChannel()
  const [open, setOpen] = useState<'overview' | 'help' | null>(null)
  const [pen, setPen] = useState<Pen | null>(null)
  useKeptScreen()
  const screens = useDeck()
  const known = there || keptLecture().session !== ''

  useKeys((asked: Action) => {
    const command = commandOf(asked, pen)
    if (command) send(command)
    else if (asked === 'pen') setPen(nextPen(pen))
    else if (asked === 'close' && pen) setPen(null)
    else if (asked === 'vote') focusHands()
    else if (asked === 'overview' || asked === 'help') setOpen(open === asked ? null : asked)
    // A clicker's F5 would load the page again.
    else return asked === 'present'
    return true
  }, open === 'overview')

  // This window fetches for itself: the stage's copy is not within its reach.
  useEffect(() => {
    void preload(screens)
  }, [screens])

  usePageTitle(words.title)

  return (
    <div className={styles.speaker}>
      <header className={styles.header}>
        <h1 className="visually-hidden">{words.title}</h1>
        <Clock there={there} send={send} />
        <LanguageChoice legend={words.language} />
      </header>
      <p className={styles.standing} role="status" data-there={there}>
        {there ? words.there : known ? words.gone : words.waiting}{' '}
        {!there && known && <Button onClick={openStage}>{words.open}</Button>}
      </p>
      <EngineFailure {...failure} />
      <Buttons send={send} pen={pen} onPen={() => setPen(nextPen(pen))} onOpen={setOpen} />
      <ErrorBoundaryWithRetry>
        <Suspense fallback={<div className={styles.waiting} />}>
          <Present there={there} pen={pen} send={send} />
        </Suspense>
      </ErrorBoundaryWithRetry>
      {open === 'help' && <Help onClose={() => setOpen(null)} />}
      {open === 'overview' && (
        <Overview
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
  pen: Pen | null
  onPen: () => void
  onOpen: (what: 'overview' | 'help') => void
}

function Buttons({ send, pen, onPen, onOpen }: ButtonsProps) {
  const { buttons: words } = useWords(lectureWords).speaker
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
      <Button icon="pen" pressed={pen !== null} onClick={onPen}>
        {words.pen}
      </Button>
      <Button onClick={() => onOpen('overview')}>{words.overview}</Button>
      <Button onClick={() => onOpen('help')}>{words.help}</Button>
    </div>
  )
}

interface PresentProps {
  /** Whether the stage answers: until it does, what this window shows is no change. */
  there: boolean
  pen: Pen | null
  send: (command: Command) => void
}

function Present({ there, pen, send }: PresentProps) {
  const words = useWords(lectureWords).speaker
  const at = useShown((shown) => shown)
  const chapter = useChapter(at.chapter)
  const parameters = useShownParameters()
  const live = useReaderNumbers(parameters, null)
  const spoken = useSpoken(chapter, at, live)
  return (
    <div className={styles.desk}>
      {there && <LiveRegion sentence={spoken} />}
      <section className={styles.now}>
        <h2>{words.now}</h2>
        <SlidePreview chapter={chapter} at={at} parameters={parameters} scope="now" label={words.now}>
          <Ink strokes={at.strokes} pen={pen} onStroke={(stroke) => send({ kind: 'stroke', stroke })} />
          <PenNote pen={pen} />
        </SlidePreview>
        <Hands chapter={chapter} at={at} send={send} />
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

interface HandsProps {
  chapter: Chapter
  at: Shown
  send: (command: Command) => void
}

/** On a screen that asks the room: how many hands each choice has. */
function Hands({ chapter, at, send }: HandsProps) {
  const { hands: words } = useWords(lectureWords).speaker
  const chapterWords = useWords(chapter.words)
  const step = lectureSteps(at.chapter)[at.step - 1]
  const question = step && questionOf(chapterWords, step)
  if (!question) return null
  const counts = handsAt(at.hands, at)
  const { chapter: id, step: number } = at
  return (
    <fieldset className={styles.hands} data-pointed="true">
      <legend>{words}</legend>
      {question.choices.map(({ label }, choice) => (
        <span key={label}>
          <span aria-hidden="true">{choice + 1}</span>
          <HandCount
            choice={choice + 1}
            count={counts[choice] ?? 0}
            onCount={(count) => send({ kind: 'hands', at: { chapter: id, step: number }, choice, count })}
          />
        </span>
      ))}
    </fieldset>
  )
}

/** What the next key brings, with the numbers that its step prescribes. */
function Next() {
  const words = useWords(lectureWords).speaker
  const at = useShown((shown) => shown)
  const next = moved(useDeck(), at, 'next')
  const chapter = useChapter(next.chapter)
  const parameters = useChosen((state) => state.parameters)
  const plan = useChosen((state) => state.plan)
  if (isSamePosition(next, at)) return <p>{words.end}</p>
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
  /** What lies over it */
  children?: ReactNode
}

/** A screen as the room sees it, made small: to look at, not to touch. */
function SlidePreview({ label, children, ...slide }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null)
  const size = useSize(box)
  const { chapter, at, parameters } = slide
  const chapterWords = useWords(chapter.words)
  const live = useReaderNumbers(parameters, null)
  const headline = textOf(headlineOf(chapter, chapterWords, lectureSteps(at.chapter)[at.step - 1]!, live))
  const { width, height } = useShown((shown) => shown.room)
  const type = useShown((shown) => shown.size)
  return (
    <figure
      ref={box}
      className={styles.preview}
      style={{ aspectRatio: `${width} / ${height}` }}
      aria-label={`${label}: ${headline}`}
    >
      <div
        className={styles.stage}
        style={{ ...stageStyle(width, height), ...typeStyle(type), scale: String(size.width / width) }}
        data-stage
        aria-hidden="true"
        inert
      >
        <Slide {...slide} />
      </div>
      {children}
    </figure>
  )
}

/** The size of the stage's window, from which theme.css derives its type. */
const stageStyle = (width: number, height: number) =>
  ({
    width,
    height,
    '--stage-width': `${width / 100}px`,
    '--stage-height': `${height / 100}px`,
  }) as CSSProperties
