import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { LiveRegion } from '../../controls/LiveRegion'
import { prefersReducedMotion } from '../../controls/media'
import { Range } from '../../controls/Range'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { temperatureScale } from '../../controls/scale'
import { useClock } from '../../controls/useClock'
import { useShownParameters } from '../../figures/shownParameters'
import { useNumbers, useWords } from '../../language/language'
import { FrozenDots } from '../../plots/frozenDots/FrozenDots'
import { setTau } from '../../state/actions'
import { isDefaultLabel } from '../../state/labels'
import { openingWords } from '../words'
import { frozenDraws } from './frozenDraws'
import styles from './Opening.module.css'

const seconds = 0.6

/** A number that goes to 0 or 1 smoothly when told to, and at once where less motion is asked for. */
function useTransition(target: 0 | 1): number {
  const [value, setValue] = useState<number>(target)
  useClock(value !== target, (step) =>
    setValue((before) => {
      const next = prefersReducedMotion() ? 1 : step / seconds
      return target > before ? Math.min(1, before + next) : Math.max(0, before - next)
    }),
  )
  return value * value * (3 - 2 * value)
}

const [cold, hot] = [0.2, 3]

interface OpeningFigureProps {
  /** Whether there is a program yet that controls can move. */
  alive: boolean
}

/** The same few hundred draws, picked by argmax or by softmax: what the whole page is about, before any word of it. */
export function OpeningFigure({ alive }: OpeningFigureProps) {
  const { figure: words } = useWords(openingWords)
  const { number, percent, count, significant } = useNumbers()
  const parameters = useShownParameters()
  const { pi, seed, n, draw, labels, logit, hide } = parameters
  const [pick, setPick] = useState<'argmax' | 'softmax'>('softmax')
  const picture = useRef<HTMLElement>(null)
  const { tau, playing } = useIntroduction(parameters.tau, picture)
  const hard = useTransition(pick === 'argmax' ? 1 : 0)

  const names = useNames(labels)
  const isRunningCase = labels.length === 3 && labels.every(isDefaultLabel)
  const corners = useMemo(
    () => names.map((name, k) => ({ name, detail: percent(pi[k]!, 0) })),
    [names, pi, percent],
  )
  const drawn = useMemo(
    () => frozenDraws({ pi, tau, seed, n, draw, logit }, hard),
    [pi, tau, seed, n, draw, logit, hard],
  )
  const { draws, selected } = drawn
  const isHard = pick === 'argmax'
  const derivative = isHard ? count(0) : number(drawn.derivative, 2)
  // Between the two picks a draw is neither: its path and its derivative belong to the relaxed one.
  const relaxes = !isHard && hard === 0

  const kind = isHard ? 'hard' : tau <= cold ? 'cold' : tau >= hot ? 'hot' : 'warm'
  const sentence = kind === 'warm' ? words.sentence.warm(names[logit]!) : words.sentence[kind]
  const description = useDescription(names, drawn, { tau, logit, isHard, derivative })

  return (
    <figure ref={picture} className={styles.shown} aria-label={words.title} data-pick={pick}>
      <div className={styles.picture}>
        <FrozenDots
          frame={drawn.frame}
          corners={corners}
          places={drawn.places}
          winners={draws.winners}
          selected={{
            place: drawn.place,
            winner: selected.winner,
            path: relaxes ? drawn.path : [],
            tip: relaxes ? drawn.tip : null,
            label: words.derivative(derivative),
          }}
          note={isRunningCase ? words.prompt : null}
          description={description}
        />
      </div>
      <div className={styles.controls} inert={!alive}>
        <SegmentedControl
          legend={words.pick.legend}
          quiet
          value={pick}
          onChange={setPick}
          segments={(['argmax', 'softmax'] as const).map((id) => ({ id, label: words.pick[id] }))}
        />
        {!hide.includes('tau') && (
          <div className={styles.temperature} data-symbol="tau">
            <span aria-hidden="true">{words.temperature}</span>
            <Range
              label={words.temperature}
              value={tau}
              scale={temperatureScale}
              onChange={setTau}
              valueText={words.temperatureValue(significant(tau))}
            />
            <span aria-hidden="true">{significant(tau, 2)}</span>
          </div>
        )}
      </div>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <LiveRegion sentence={sentence} quiet={playing} />
    </figure>
  )
}

/** The reader's names of the classes; the words of the running case where there are none. */
function useNames(labels: readonly string[]): string[] {
  const { figure: words } = useWords(openingWords)
  return useMemo(
    () =>
      labels.map((label, k) => {
        if (!isDefaultLabel(label, k)) return label
        return labels.length === words.options.length ? words.options[k]! : words.option(label)
      }),
    [labels, words],
  )
}

/** The picture in words: what the draws pick, and where the marked one lies. */
function useDescription(
  names: readonly string[],
  { draws, selected }: ReturnType<typeof frozenDraws>,
  { tau, logit, isHard, derivative }: { tau: number; logit: number; isHard: boolean; derivative: string },
): string {
  const { alternative: words } = useWords(openingWords).figure
  const { count, percent, significant } = useNumbers()
  const wins = names.map((_, k) => draws.winners.reduce((sum, winner) => sum + (winner === k ? 1 : 0), 0))
  const dots = words.dots(count(draws.draws), names.map((name, k) => `${name} ${count(wins[k]!)}`).join(', '))
  const shares = names.map((name, k) => `${name} ${percent(selected.relaxed[k]!, 0)}`).join(', ')
  return isHard
    ? `${dots} ${words.hard(names[selected.winner]!)}`
    : `${dots} ${words.soft(significant(tau), names[selected.winner]!, shares, names[logit]!, derivative)}`
}

/** Seconds that it plays: less than five, after which motion would need a button of its own to stop it (WCAG 2.2.2). */
const duration = 4.5

/** Whether it has begun on this page: it plays once. */
let played = false

/** τ after a part 0 … 1 of the introduction: from the reader's τ to a colder one (from a cold one to a hot one), and back. */
export function temperatureAt(part: number, temperature: number): number {
  const far = temperature > 0.3 ? 0.1 : 2
  const way = (1 - Math.cos(2 * Math.PI * part)) / 2
  return temperature * (far / temperature) ** way
}

/**
 * The temperature to show: the reader's own, but for a few seconds when the picture is first seen, during which it falls
 * and rises again. A press, a touch or a key ends it at once, and it never plays where less motion is asked for. It
 * leaves no trace in the state, so an address copied meanwhile is the reader's own.
 */
function useIntroduction(
  temperature: number,
  picture: RefObject<Element | null>,
): { tau: number; playing: boolean } {
  const [seconds, setSeconds] = useState<number | null>(null)
  const playing = seconds !== null

  useEffect(() => {
    if (played || !picture.current || prefersReducedMotion()) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (played || !entries.some(({ isIntersecting }) => isIntersecting)) return
        played = true
        setSeconds(0)
      },
      { threshold: 0.6 },
    )
    observer.observe(picture.current)
    const stop = () => {
      played = true
      setSeconds(null)
    }
    const ends = ['pointerdown', 'keydown', 'touchstart'] as const
    for (const end of ends) window.addEventListener(end, stop, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      for (const end of ends) window.removeEventListener(end, stop, { capture: true })
    }
  }, [picture])

  useClock(playing, (step) =>
    setSeconds((before) => (before === null || before + step >= duration ? null : before + step)),
  )
  return { tau: playing ? temperatureAt(seconds / duration, temperature) : temperature, playing }
}
