import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from '../../../controls/Button'
import { NumberField } from '../../../controls/NumberField'
import { settingWords } from '../../../figures/words'
import { useLanguage, useNumbers, useWords } from '../../../language/language'
import { isSamePosition, numberOf, useDeck } from '../../../lesson/deck'
import { useChosen } from '../../../state/store'
import { lectureWords } from '../../words'
import type { Command } from '../command'
import { type LectureClock, lecture, lengths, type Shown, useShown } from '../lectureStore'
import { minutesOf } from '../Plans'
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

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

/**
 * Begins with the first move that the stage makes.
 *
 * @param there whether the stage is heard. The first picture of it, which comes before this is rendered, is where it stands.
 */
function useStart(there: boolean, onStart: () => void) {
  const follow = useEffectEvent((now: Shown, before: Shown) => {
    if (there && now.clock.started === null && !isSamePosition(now, before)) onStart()
  })
  useEffect(() => lecture.subscribe((now, before) => follow(now, before)), [])
}

/** The time, how long it has been going, and whether that is the plan. */
export function Clock({ there, send }: { there: boolean; send: (command: Command) => void }) {
  const words = useWords(lectureWords).speaker
  const { number } = useWords(settingWords)
  const lang = useLanguage()
  const { count } = useNumbers()
  const now = useNow()
  const at = useShown((shown) => shown)
  const { clock } = at
  const steps = useChosen((state) => state.parameters.steps)
  const minutes = clock.minutes ?? minutesOf(steps)
  const set = (values: Partial<LectureClock>) => send({ kind: 'clock', clock: { ...clock, ...values } })
  const start = () => set({ started: Date.now() })
  useStart(there, start)
  const screens = useDeck()
  const place = numberOf(screens, at)
  const elapsed = clock.started === null ? 0 : (now - clock.started) / 1000
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
            onChange={(planned) => set({ minutes: planned })}
            words={number}
          />
        </dd>
      </div>
      <div>
        <dt>{words.screens(count(place), count(screens.length))}</dt>
        <dd data-pace>{pace.kind === 'onTime' ? words.onTime : words[pace.kind](count(pace.minutes))}</dd>
      </div>
      <Button plain onClick={start}>
        {words.restart}
      </Button>
    </dl>
  )
}
