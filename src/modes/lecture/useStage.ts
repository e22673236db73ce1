import { type RefObject, useEffect, useRef, useState } from 'react'
import { isSamePosition } from '../../lesson/deck'
import type { Place } from '../../state/place'
import { type Command, perform } from './command'
import { focusHands } from './HandCount'
import { type Action, commandOf, useKeys } from './keys'
import { lecture, nextPen, type Pen, showAt } from './lectureStore'
import { enterFullscreen, toggleFullscreen, useEscapeInFullscreen } from './screen'
import { rememberChanges } from './undo'
import { useStageChannel } from './windows/useStageChannel'

const sheets = ['overview', 'help', 'lessonLink', 'handout'] as const

/** What lies over the whole stage, or stands in its place. */
type StageSheet = (typeof sheets)[number]

const isSheet = (asked: Action): asked is StageSheet => (sheets as readonly Action[]).includes(asked)

/** What stands beside the picture, on request. */
export interface Beside {
  controls: boolean
  notes: boolean
  spotlight: boolean
  /** What the pointer draws with, if it draws */
  pen: Pen | null
}

const nothing: Beside = { controls: false, notes: false, spotlight: false, pen: null }

/** What lies over the stage and beside it, and what the keys do. */
export function useStage() {
  const [sheet, setSheet] = useState<StageSheet | null>(null)
  const [shown, setOnPaper] = useState(false)
  // Whether the handout stands in the stage's place: until its file has come, the stage goes on.
  const onPaper = shown && sheet === 'handout'
  const [beside, setBeside] = useState(nothing)
  const openSpeaker = useStageChannel()
  const opener = useRef('')
  useFocusBack(onPaper, opener)
  useEffect(rememberChanges, [])
  useWindow()
  useEscapeInFullscreen()
  // A sheet lies above everything: a screen that the speaker's window turns or covers would change unseen beneath it.
  useEffect(
    () =>
      lecture.subscribe((now, before) => {
        if (!isSamePosition(now, before) || (now.cover !== null && before.cover === null)) setSheet(null)
      }),
    [],
  )
  const closeSheet = () => setSheet(null)
  const toggle = (part: Exclude<keyof Beside, 'pen'>) => setBeside((now) => ({ ...now, [part]: !now[part] }))

  const act = (command: Command) => {
    // A key that turns the screen uncovers it, also on the last screen.
    if (command.kind === 'move') closeSheet()
    perform(command)
  }
  /** One thing at a time, full screen last; where nothing is open, Escape is the browser's. */
  const close = () => {
    if (sheet) closeSheet()
    else if (lecture.getState().cover !== null) perform({ kind: 'uncover' })
    else if (Object.values(beside).some(Boolean)) setBeside(nothing)
    else if (document.fullscreenElement) toggleFullscreen()
    else return false
    return true
  }
  /** Does what a key or a button asks for; whether there was a use for it. */
  const action = (asked: Action): boolean => {
    // Where there is something to read or to fill in, the keys are the browser's: the screen behind it stays as it is.
    const isRead = onPaper || (sheet === 'lessonLink' && document.querySelector('dialog[open]') !== null)
    // But for a clicker's F5: a reload would drop what is chosen there.
    if (isRead && asked !== sheet && asked !== 'close') return asked === 'present'
    if (asked === 'handout') opener.current = document.activeElement?.id ?? ''
    const command = commandOf(asked, beside.pen)
    if (command) act(command)
    else if (isSheet(asked)) setSheet(sheet === asked ? null : asked)
    else if (asked === 'controls' || asked === 'spotlight') toggle(asked)
    else if (asked === 'pen') setBeside((now) => ({ ...now, pen: nextPen(now.pen) }))
    else if (asked === 'vote') return focusHands()
    // Where no second window may be opened, the notes stand here.
    else if (asked === 'speaker') (beside.notes || !openSpeaker()) && toggle('notes')
    else if (asked === 'fullscreen') toggleFullscreen()
    else if (asked === 'present') enterFullscreen()
    else return asked === 'close' && close()
    return true
  }
  useKeys(action, sheet === 'overview')
  return { sheet, beside, closeSheet, onPaper, setOnPaper, act, action }
}

/** Tells how large the stage's window is, for the screens that are shown small elsewhere; a cover goes with the stage. */
function useWindow(): void {
  useEffect(() => {
    const measure = () => lecture.setState({ room: { width: innerWidth, height: innerHeight } })
    measure()
    window.addEventListener('resize', measure)
    return () => {
      window.removeEventListener('resize', measure)
      lecture.setState({ cover: null })
    }
  }, [])
}

/** What stands in the stage's place takes the focus along: afterwards it is where it was, or else on the stage. */
function useFocusBack(away: boolean, opener: RefObject<string>) {
  useEffect(() => {
    if (!away) return
    return () => {
      const back = document.getElementById(opener.current) ?? document.getElementById('content')
      back?.focus()
    }
  }, [away, opener])
}

/** Takes the screen from the address: at the start, when it is typed, and on Back and Forward. */
export function useFollowPlace(place: Extract<Place, { view: 'lecture' }>): void {
  const { chapter, step, build = 0 } = place
  useEffect(() => {
    const to = { chapter, step, build }
    if (!isSamePosition(lecture.getState(), to)) showAt(to)
  }, [chapter, step, build])
}
