import { Suspense, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { IconButton } from '../../controls/Button'
import { LazyDialog } from '../../controls/LazyDialog'
import { LiveRegion } from '../../controls/LiveRegion'
import { ErrorBoundaryWithRetry } from '../../controls/notices/ErrorBoundaryWithRetry'
import { CorrectionNotices, EngineFailure, MissingLanguage } from '../../controls/notices/Notices'
import { useEngineFailure } from '../../engine/engineState'
import { awaitFigure } from '../../figures/figures'
import { useReaderNumbers } from '../../figures/readerNumbers'
import { useShownParameters } from '../../figures/shownParameters'
import { settingWords } from '../../figures/words'
import { usePageTitle, useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { useChapter } from '../../lesson/catalogue'
import { isSamePosition, useDeck } from '../../lesson/deck'
import { explorationOf, lectureSteps } from '../../lesson/lectureSteps'
import { chapterTitles, stepKinds } from '../../lesson/words'
import { goTo } from '../../state/actions'
import type { Chapter, Place } from '../../state/place'
import { lectureWords } from '../words'
import { ControlsPanel } from './ControlsPanel'
import { Cover } from './Cover'
import type { Command } from './command'
import { Help } from './Help'
import { Hint } from './Hint'
import { Ink, PenNote } from './Ink'
import type { Action } from './keys'
import styles from './Lecture.module.css'
import { lecture, type Pen, typeStyle, useShown } from './lectureStore'
import { Notes } from './Notes'
import { Overview } from './Overview'
import { preload } from './preload'
import { Slide } from './Slide'
import { useBareScreen, usePointed, useSwipe, useWakeLock } from './screen'
import { useSpoken } from './useSpoken'
import { type Beside, useFollowPlace, useStage } from './useStage'
import { useKeptScreen } from './windows/useStageChannel'

const Handout = latePart(
  () => import('./handout/Handout').then((part) => part.Handout),
  lectureWords,
  settingWords,
)
const LessonLink = latePart(
  () => import('../../share/lessonLink/LessonLink').then((part) => part.LessonLink),
  stepKinds,
)

/** The lecture: its stage, or, on request and once that is there, the whole of it on paper. */
export function Lecture({ place }: { place: Extract<Place, { view: 'lecture' }> }) {
  useTitle(place)
  useFollowPlace(place)
  useKeptScreen()
  const stage = useStage()
  const { sheet, closeSheet, onPaper, setOnPaper } = stage
  return (
    <>
      {!onPaper && <Stage {...stage} />}
      <LazyDialog open={sheet === 'handout'} onClose={closeSheet} everywhere>
        <Handout onClose={closeSheet} onShown={setOnPaper} />
      </LazyDialog>
      <LazyDialog open={sheet === 'lessonLink'} onClose={closeSheet}>
        <LessonLink onClose={closeSheet} />
      </LazyDialog>
    </>
  )
}

/** One idea a screen, for the back row. */
function Stage({ sheet, beside, closeSheet, act, action }: ReturnType<typeof useStage>) {
  const failure = useEngineFailure()
  const words = useWords(lectureWords)
  const size = useShown((shown) => shown.size)
  const chapter = useShown((shown) => shown.chapter)
  // Where a screen was chosen the keys turn it: back at the button that opened the sheet, they would press that again.
  const closeForStage = () => {
    flushSync(closeSheet)
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  const screens = useDeck()
  const swipe = useSwipe((move) => act({ kind: 'move', move }))
  const pointed = usePointed()
  const isFirst = useShown(
    (shown) => screens[0] !== undefined && isSamePosition(shown, { ...screens[0], build: 0 }),
  )
  const isCovered = useShown(({ cover }) => cover !== null)
  const [spoken, setSpoken] = useState<string | null>(null)
  useWakeLock()
  useBareScreen()
  useEffect(() => {
    void preload(screens, [Handout, LessonLink])
  }, [screens])
  return (
    <div
      className={styles.stage}
      style={typeStyle(size)}
      data-stage
      data-size={size}
      data-pointed={pointed}
      {...swipe}
    >
      {/* What lies beneath a cover is out of reach of Tab and screen readers too. */}
      <div className={styles.beneath} inert={isCovered}>
        <ErrorBoundaryWithRetry key={chapter}>
          <Suspense fallback={<p className={styles.waiting}>{words.fallback}</p>}>
            <Present beside={beside} onSpoken={setSpoken} />
          </Suspense>
        </ErrorBoundaryWithRetry>
        <Drawn pen={beside.pen} act={act} />
        <div className={styles.corrections}>
          <CorrectionNotices />
          <MissingLanguage />
          <EngineFailure {...failure} />
        </div>
        {isFirst && <Hint pointed={pointed} />}
        <Toolbar
          pointed={pointed}
          pen={beside.pen !== null}
          onAction={action}
          onLeave={() => goTo({ view: 'lesson', chapter: lecture.getState().chapter })}
        />
        {beside.spotlight && <Spotlight />}
      </div>
      <Cover />
      {/* Outside of what a chapter on its way replaces: it speaks only what changes within it. */}
      {spoken !== null && <LiveRegion sentence={spoken} />}
      {sheet === 'help' && <Help onAction={action} onClose={closeSheet} onChosen={closeForStage} />}
      {sheet === 'overview' && (
        <Overview
          onGo={(screen) => {
            closeForStage()
            act({ kind: 'go', to: { ...screen, build: 0 } })
          }}
          onClose={closeSheet}
        />
      )}
    </div>
  )
}

/** What the pen has drawn over the screen, and which pen is in hand. */
function Drawn({ pen, act }: { pen: Pen | null; act: (command: Command) => void }) {
  const strokes = useShown((shown) => shown.strokes)
  return (
    <>
      <Ink strokes={strokes} pen={pen} onStroke={(stroke) => act({ kind: 'stroke', stroke })} />
      <PenNote pen={pen} />
    </>
  )
}

function useTitle({ chapter }: { chapter: Chapter }) {
  const words = useWords(lectureWords)
  const titles = useWords(chapterTitles)
  usePageTitle(titles[chapter], words.title)
}

interface PresentProps {
  beside: Beside
  /** Takes what is to be spoken of the screen. */
  onSpoken: (sentence: string) => void
}

function Present({ beside, onSpoken }: PresentProps) {
  const words = useWords(lectureWords)
  const at = useShown((shown) => shown)
  const parameters = useShownParameters()
  const live = useReaderNumbers(parameters, null)
  const chapter = useChapter(at.chapter)
  const shown = explorationOf(chapter, lectureSteps(at.chapter)[at.step - 1])
  const spoken = useSpoken(chapter, at, live)
  useEffect(() => onSpoken(spoken), [spoken, onSpoken])
  if (shown) awaitFigure(shown.figure)
  return (
    <>
      <div className={styles.screen} data-narrow={beside.controls}>
        <Slide chapter={chapter} at={at} parameters={parameters} scope="stage" />
      </div>
      {beside.controls && (
        <aside className={styles.controls} aria-label={words.toolbar.controls}>
          <ControlsPanel chapter={chapter} at={at} />
        </aside>
      )}
      {beside.notes && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <aside className={styles.notes} aria-label={words.notes.title} tabIndex={0}>
          <p className={styles.refused}>{words.notes.refused}</p>
          <Notes chapter={chapter} at={at} live={live} />
        </aside>
      )}
    </>
  )
}

/** Darkens all but a circle at the pointer. It moves only as the pointer does. */
function Spotlight() {
  const shade = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      shade.current?.style.setProperty('--x', `${clientX}px`)
      shade.current?.style.setProperty('--y', `${clientY}px`)
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <div ref={shade} className={styles.shade} data-spotlight />
}

const tools = [
  ['chevronLeft', 'back'],
  ['chevronRight', 'next'],
  ['table', 'overview'],
  ['info', 'help'],
  ['pen', 'pen'],
  ['share', 'link'],
  ['quote', 'speaker'],
  ['download', 'handout'],
  ['copy', 'lessonLink'],
] as const

interface Props {
  onAction: (action: Action) => void
  onLeave: () => void
  /** Whether the pointer has just moved over the stage */
  pointed: boolean
  /** Whether a pen is in hand */
  pen: boolean
}

/** For a hand without a keyboard; out of sight until the pointer moves or the focus comes near. */
function Toolbar({ onAction, onLeave, pointed, pen }: Props) {
  const { toolbar: words } = useWords(lectureWords)
  const isDrawn = useShown(({ strokes }) => strokes.length > 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a press takes no focus, and what has it is in view; its buttons act.
    <nav
      aria-label={words.name}
      className={styles.toolbar}
      data-pointed={pointed}
      // A button pressed by the pointer must not keep the space key for itself afterwards.
      onMouseDown={(event) => event.preventDefault()}
      // A strip that is narrower than its buttons shows the one that has the focus.
      onFocus={({ target }) => target.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
    >
      {tools.map(([icon, action]) => (
        <IconButton
          key={action}
          id={`toolbar-${action}`}
          icon={icon}
          label={words[action]}
          {...(action === 'pen' && { pressed: pen })}
          onClick={() => onAction(action)}
        />
      ))}
      <IconButton icon="eraser" label={words.erase} disabled={!isDrawn} onClick={() => onAction('erase')} />
      {document.fullscreenEnabled && (
        <IconButton icon="fullscreen" label={words.fullscreen} onClick={() => onAction('fullscreen')} />
      )}
      <IconButton icon="close" label={words.leave} onClick={onLeave} />
    </nav>
  )
}
