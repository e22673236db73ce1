import { useMemo, useRef, useState } from 'react'
import { LiveRegion } from '../../controls/LiveRegion'
import { temperatureScale } from '../../controls/parameterScales'
import { Range } from '../../controls/Range'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { selectedDraw } from '../../figures/selectedDraw'
import { singleDraws } from '../../figures/simplex/singleDraws'
import { temperaturePath } from '../../figures/simplex/temperaturePath'
import { useNumbers, useWords } from '../../language/language'
import { FrozenDots } from '../../plots/frozenDots/FrozenDots'
import { dotFrame, dotPlaces, placeOf } from '../../plots/frozenDots/places'
import type { Point } from '../../plots/simplex/geometry'
import { setTau } from '../../state/actions'
import { useChosen } from '../../state/useChosen'
import { logitJacobian } from '../../transform/gumbelSoftmax'
import styles from './OpeningFigure.module.css'
import { useIntroduction } from './useIntroduction'
import { useTransition } from './useTransition'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The arrow is the derivative itself, in sides of the triangle, up to this length: at a low τ it would leave the picture. */
const longestArrow = 0.45

const [cold, hot] = [0.2, 3]

interface OpeningFigureProps {
  /** Whether there is a program yet that controls can move. */
  alive: boolean
}

/** The same few hundred draws, picked by argmax or by softmax: what the whole page is about, before any word of it. */
export function OpeningFigure({ alive }: OpeningFigureProps) {
  const { figure: words } = useWords({ en, ko })
  const { number, percent, count, significant } = useNumbers()
  const parameters = useChosen((state) => state.parameters)
  const { pi, seed, n, draw: at, labels, logit, hide } = parameters
  const [pick, setPick] = useState<'argmax' | 'softmax'>('softmax')
  const picture = useRef<HTMLElement>(null)
  const { tau, playing } = useIntroduction(parameters.tau, picture)
  const hard = useTransition(pick === 'argmax' ? 1 : 0)

  const names = useMemo(
    () =>
      labels.map((label, k) => {
        if (label !== String(k + 1)) return label
        return labels.length === words.options.length ? words.options[k]! : words.option(label)
      }),
    [labels, words],
  )
  const isRunningCase = labels.length === 3 && labels.every((label, k) => label === String(k + 1))
  const frame = useMemo(() => dotFrame(pi.length), [pi.length])
  const corners = useMemo(
    () => names.map((name, k) => ({ name, detail: percent(pi[k]!, 0) })),
    [names, pi, percent],
  )
  const draws = useMemo(() => singleDraws(seed, n, pi, tau), [seed, n, pi, tau])
  const places = useMemo(() => dotPlaces(draws.points, draws.winners, frame, hard), [draws, frame, hard])
  const marked = useMemo(() => selectedDraw(seed, at, pi, tau), [seed, at, pi, tau])
  const slope = logitJacobian(marked.relaxed, tau)
  const own = slope[logit * pi.length + logit]!
  const isHard = pick === 'argmax'
  const derivative = isHard ? count(0) : number(own, 2)
  const selected = useSelected({ places, marked, frame, at, hard, slope, logit, isHard })

  const kind = isHard ? 'hard' : tau <= cold ? 'cold' : tau >= hot ? 'hot' : 'warm'
  const sentence = kind === 'warm' ? words.sentence.warm(names[logit]!) : words.sentence[kind]
  const wins = names.map((_, k) => draws.winners.reduce((sum, winner) => sum + (winner === k ? 1 : 0), 0))
  const dots = words.alternative.dots(
    count(draws.draws),
    names.map((name, k) => `${name} ${count(wins[k]!)}`).join(', '),
  )
  const shares = names.map((name, k) => `${name} ${percent(marked.relaxed[k]!, 0)}`).join(', ')
  const description = isHard
    ? `${dots} ${words.alternative.hard(names[marked.winner]!)}`
    : `${dots} ${words.alternative.soft(significant(tau), names[marked.winner]!, shares, names[logit]!, derivative)}`

  return (
    <figure ref={picture} className={styles.figure} aria-label={words.title} data-pick={pick}>
      <div className={styles.picture}>
        <FrozenDots
          frame={frame}
          corners={corners}
          places={places}
          winners={draws.winners}
          selected={{ ...selected, label: words.derivative(derivative) }}
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
            <span aria-hidden="true" className={styles.symbol}>
              τ
            </span>
            <Range
              label={words.temperature}
              value={tau}
              scale={temperatureScale}
              onChange={setTau}
              valueText={words.temperatureValue(significant(tau))}
            />
            <span aria-hidden="true" className={styles.value}>
              {significant(tau, 2)}
            </span>
          </div>
        )}
      </div>
      <figcaption className={styles.sentence}>{sentence}</figcaption>
      <LiveRegion sentence={sentence} quiet={playing} />
    </figure>
  )
}

interface Marked {
  places: Float64Array
  marked: ReturnType<typeof selectedDraw>
  frame: ReturnType<typeof dotFrame>
  /** Which draw it is; it has a dot if it is among the first. */
  at: number
  hard: number
  slope: Float64Array
  logit: number
  isHard: boolean
}

/** Where the marked draw, its path and its derivative lie. */
function useSelected({ places, marked, frame, at, hard, slope, logit, isHard }: Marked) {
  const way = useMemo(
    () => temperaturePath(marked.score).map((relaxed) => placeOf(relaxed, frame)),
    [marked.score, frame],
  )
  const soft = placeOf(marked.relaxed, frame)
  const corner = frame.corners[marked.winner]!
  const place: Point =
    2 * at < places.length
      ? [places[2 * at]!, places[2 * at + 1]!]
      : [soft[0] + hard * (corner[0] - soft[0]), soft[1] + hard * (corner[1] - soft[1])]
  if (isHard || hard > 0) return { place, winner: marked.winner, path: [], tip: null }
  const classes = marked.relaxed.length
  const shift = marked.relaxed.map((_, k) => slope[k * classes + logit]!)
  const largest = Math.max(...shift.map(Math.abs))
  const scale = largest > longestArrow ? longestArrow / largest : 1
  const end = placeOf(
    marked.relaxed.map((share, k) => share + scale * shift[k]!),
    frame,
  )
  // Two classes' dots lie beside their line; what belongs to one of them does too.
  const off = place[1] - soft[1]
  return {
    place,
    winner: marked.winner,
    path: way.map(([x, y]): Point => [x, y + off]),
    tip: [end[0], end[1] + off] satisfies Point as Point,
  }
}
