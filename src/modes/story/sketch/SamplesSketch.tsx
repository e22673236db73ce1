import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { Button } from '../../../controls/Button'
import { tap } from '../../../controls/HeightHandles'
import { selectedDraw } from '../../../figures/selectedDraw'
import { useNumbers, useWords } from '../../../language/language'
import { subscript } from '../../../language/number'
import { useDrag } from '../../../plots/frame/useDrag'
import { classSymbolPath } from '../../../plots/palette/palette'
import {
  type Point,
  project,
  sharesAt,
  simplexCorners,
  triangleHeight,
} from '../../../plots/simplex/geometry'
import { sharesByKey } from '../../../plots/simplex/Handle'
import { argmax } from '../../../transform/gumbelMax'
import { storyWords } from '../../words'
import { Revealed } from '../Revealed'
import styles from './Sketch.module.css'
import type { SketchProps } from './sketch'

const corners = simplexCorners(3)
/** The triangle stands in the middle of its unit square; its box begins here. */
const top = (1 - triangleHeight) / 2
const most = 10
/** More draws, faint behind the first ten */
const behind = 300

const inBox = (shares: readonly number[]): Point => {
  const [x, y] = project(shares, corners)
  return [x, (y - top) / triangleHeight]
}

/** Three shares a point, one point after the other */
const pointsOf = (sketch: readonly number[] | null): readonly number[][] =>
  Array.from({ length: Math.floor((sketch?.length ?? 0) / 3) }, (_, at) => sketch!.slice(3 * at, 3 * at + 3))

/** Ten points to be put where ten draws are expected, in the triangle of three classes. */
export function SamplesSketch({ sketch, onSketch, shown, live: { parameters }, children }: SketchProps) {
  const { sketch: words } = useWords(storyWords)
  const { percent, number, count } = useNumbers()
  const { pi, tau, seed } = parameters
  const points = pointsOf(sketch)
  const draws = useMemo(
    () =>
      shown ? Array.from({ length: most + behind }, (_, at) => selectedDraw(seed, at, pi, tau).relaxed) : [],
    [shown, seed, pi, tau],
  )
  const change = (next: Points) => onSketch(next.flat())
  const placing = usePlacing(points, change)
  function key(event: KeyboardEvent, at: number) {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault()
      change(points.toSpliced(at, 1))
      return
    }
    const next = sharesByKey(points[at]!, event.key, event.shiftKey)
    if (!next) return
    event.preventDefault()
    change(points.with(at, next))
  }
  return (
    <>
      <div className={styles.triangle} inert={shown}>
        <div className={styles.box} {...placing}>
          <svg viewBox={`0 0 100 ${100 * triangleHeight}`} aria-hidden="true">
            <path className={styles.outline} d={`M0,${100 * triangleHeight}H100L50,0Z`} />
            <Draws draws={draws} />
          </svg>
          {[...points.entries()].map(([at, shares]) => {
            const [x, y] = inBox(shares)
            return (
              <div
                key={at}
                className={styles.point}
                role="slider"
                tabIndex={0}
                aria-label={words.samples.point(count(at + 1))}
                aria-roledescription={words.samples.role}
                aria-valuemin={0}
                aria-valuemax={1}
                aria-valuenow={Number(shares[0]!.toFixed(2))}
                aria-valuetext={shares.map((share) => percent(share, 0)).join(', ')}
                style={{ '--across': x, '--down': y }}
                onKeyDown={(event) => key(event, at)}
                data-point={at}
              />
            )
          })}
        </div>
        {[0, 1, 2].map((k) => (
          <span key={k} className={styles.corner} data-corner={k + 1} data-class={k + 1} aria-hidden="true">
            z{subscript(k)}
          </span>
        ))}
      </div>
      <p className={styles.comparison}>
        <span role="status">{words.samples.placed(count(points.length), count(most))}</span>{' '}
        <Button
          plain
          disabled={shown || points.length === most}
          onClick={() => change([...points, freePlace(points)])}
        >
          {words.samples.add}
        </Button>{' '}
        <Button plain disabled={shown || points.length === 0} onClick={() => change(points.slice(0, -1))}>
          {words.samples.remove}
        </Button>
      </p>
      {children}
      <Revealed>
        {shown && (
          <p className={styles.comparison}>
            {words.samples.comparison(
              points.length > 0 ? number(meanLargest(points), 2) : null,
              number(meanLargest(draws.slice(0, most)), 2),
              count(behind),
            )}
          </p>
        )}
      </Revealed>
    </>
  )
}

/** Ten places spread over the triangle, from its middle outwards */
const places = [1, 2, 3, 4]
  .flatMap((i) => [1, 2, 3, 4].map((j) => [i / 6, j / 6, (6 - i - j) / 6]))
  .filter(([, , third]) => third! > 0)
  .toSorted((one, other) => Math.max(...one) - Math.max(...other))

/** Nearer than this, as a difference of shares, two points hide one another. */
const apart = 0.08

/** The first of these places on which no point lies: points on one spot would be seen as one. */
const freePlace = (points: Points): readonly number[] =>
  places.find((place) =>
    points.every((point) => place.some((share, k) => Math.abs(share - point[k]!) > apart)),
  ) ?? places[0]!

/** How near to a corner points lie: the mean of their largest shares, ⅓ in the middle and 1 on a corner. */
const meanLargest = (points: readonly (readonly number[])[]): number =>
  points.reduce((sum, shares) => sum + Math.max(...shares), 0) / points.length

type Points = readonly (readonly number[])[]

/** A press adds a point and a drag moves it; a finger, which may be about to scroll the page, adds one by a tap. */
function usePlacing(points: Points, change: (next: Points) => void) {
  const dragged = useRef<number | null>(null)
  const before = useRef(points)
  /** Where a finger came down beside the points */
  const tapped = useRef<Point | null>(null)
  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top: above, width } = currentTarget.getBoundingClientRect()
    return sharesAt([(clientX - left) / width, (clientY - above) / width + top])
  }
  const add = (shares: readonly number[]) => {
    if (points.length < most) change([...points, shares])
  }
  return useDrag({
    start(event) {
      const held = (event.target as Element).closest<HTMLElement>('[data-point]')
      before.current = points
      dragged.current = held ? Number(held.dataset.point) : null
      tapped.current = null
      if (held) return true
      if (event.pointerType !== 'mouse') tapped.current = [event.clientX, event.clientY]
      else if (points.length < most) {
        dragged.current = points.length
        add(placeOf(event))
      }
      return true
    },
    move(event) {
      if (dragged.current !== null && points[dragged.current])
        change(points.with(dragged.current, placeOf(event)))
    },
    end(event) {
      if (!event || !tapped.current) return
      const [x, y] = tapped.current
      if (Math.hypot(event.clientX - x, event.clientY - y) < tap) add(placeOf(event))
    },
    cancel() {
      if (dragged.current !== null) change(before.current)
    },
  })
}

/** The draws in the triangle: the first ten, and faint behind them the others. */
const Draws = ({ draws }: { draws: Points }) =>
  [...draws.toReversed().entries()].map(([at, shares]) => {
    const [x, y] = inBox(shares)
    const few = at >= behind
    return (
      <path
        key={at}
        className={few ? styles.first : styles.behind}
        data-class={argmax(shares) + 1}
        d={classSymbolPath(argmax(shares), few ? 1.6 : 0.8)}
        transform={`translate(${100 * x},${100 * triangleHeight * y})`}
      />
    )
  })
