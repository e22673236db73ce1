import { useEffect, useRef, useState } from 'react'
import { Button } from '../../../controls/Button'
import { NumberField } from '../../../controls/NumberField'
import { settingWords } from '../../../figures/words'
import { useLanguage, useNumbers, useWords } from '../../../language/language'
import { isSamePosition, isSameScreen, useDeck } from '../../../lesson/deck'
import { lectureWords } from '../../words'
import { lecture, useShown } from '../lectureStore'
import { keep, keptLecture } from '../windows/session'
import styles from './Speaker.module.css'

/** How a lecture stands against its plan, in whole minutes. */
type Pace = { kind: 'onTime' } | { kind: 'ahead' | 'behind' | 'over'; minutes: number }

/**
 * @param elapsed seconds since the start
 * @param planned seconds
 * @param done share of the lecture that is shown, 0 … 1
 */
function paceOf(elapsed: number, planned: number, done: number): Pace {
  const over = Math.floor((elapsed - planned) / 60)
  if (over >= 1) return { kind: 'over', minutes: over }
  const minutes = Math.round((done * planned - elapsed) / 60)
  if (minutes === 0) return { kind: 'onTime' }
  return { kind: minutes > 0 ? 'ahead' : 'behind', minutes: Math.abs(minutes) }
}

/** Seconds as minutes and seconds, 65:07. */
function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Until another length is chosen. */
const usualMinutes = 90

/** Lengths of a lecture, minutes. */
const lengths = { min: 1, max: 600, whole: true } as const

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** When the lecture began: with the first move, or when it is said. A reload keeps it. */
function useStart() {
  const [started, setStarted] = useState(() => keptLecture().started ?? null)
  const start = (at: number | null) => {
    keep({ started: at })
    setStarted(at)
  }
  // The first picture that arrives is where the stage stands, not a move.
  const inStep = useRef(false)
  useEffect(() => {
    if (started !== null) return
    return lecture.subscribe((now, before) => {
      if (inStep.current && !isSamePosition(now, before)) start(Date.now())
      inStep.current = true
    })
  })
  return { started, start }
}

/** The time, how long it has been going, and whether that is the plan. */
export function Clock() {
  const words = useWords(lectureWords).speaker
  const { number } = useWords(settingWords)
  const lang = useLanguage()
  const { count } = useNumbers()
  const now = useNow()
  const { started, start } = useStart()
  const [minutes, setMinutes] = useState(() => keptLecture().minutes ?? usualMinutes)
  const at = useShown((shown) => shown)
  const screens = useDeck()
  const place = screens.findIndex((screen) => isSameScreen(screen, at)) + 1
  const elapsed = started === null ? 0 : (now - started) / 1000
  const pace = paceOf(elapsed, 60 * minutes, place / screens.length)
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{words.clock}</dt>
        <dd>{new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(now)}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd data-elapsed>{clockTime(elapsed)}</dd>
      </div>
      <div>
        <dt>
          <label htmlFor="minutes">{words.target}</label>
        </dt>
        <dd>
          <NumberField
            id="minutes"
            label={words.target}
            value={minutes}
            range={lengths}
            format={String}
            digits={3}
            onChange={(planned) => {
              keep({ minutes: planned })
              setMinutes(planned)
            }}
            words={number}
          />
        </dd>
      </div>
      <div>
        <dt>{words.screens(count(place), count(screens.length))}</dt>
        <dd data-pace>{pace.kind === 'onTime' ? words.onTime : words[pace.kind](count(pace.minutes))}</dd>
      </div>
      <Button plain onClick={() => start(Date.now())}>
        {words.restart}
      </Button>
    </dl>
  )
}
