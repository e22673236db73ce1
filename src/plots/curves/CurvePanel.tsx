import { memo, useId, useMemo } from 'react'
import { YAxis } from '../frame/axes'
import { Band } from '../frame/bins'
import { areaPath, type Frame, linePath, useFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Landmark } from '../frame/Landmark'
import type { Box } from '../frame/placeLabels'
import { figureFont, textWidth } from '../frame/text'
import type { Curve, Panel } from './curve'
import { keyOf, markPath, markPlaces } from './marks'
import { cursorStrip, placeBesideTitle, placeCurveLabels } from './placeCurveLabels'

interface Props {
  panel: Panel
  /** The cursor's place on the axis, and where its line ends below; null where it stands on none of it */
  cursor: { at: number; foot: number } | null
  /** The words under it */
  below: readonly Box[]
}

/** One picture over the common axis: the band of chance, the curves with their labels, dots at the cursor. */
export function CurvePanel({ panel, cursor, below }: Props) {
  const frame = useFrame()
  const { em, left, right, top, base, y } = frame
  const { title, curves, dots, ticks, range, areas = [], band, rug } = panel
  const words = useWordsOf(panel, frame, cursor && cursorStrip(cursor.at, frame))
  const clip = useId()
  const inside = (value: number) => Math.min(Math.max(value, range[0]), range[1])
  return (
    <g>
      <clipPath id={clip}>
        <rect
          x={left}
          y={top - 0.12 * em}
          width={Math.max(0, right - left)}
          height={base - top + 0.24 * em}
        />
      </clipPath>
      <YAxis ticks={ticks} axisAt={range[0]} />
      {title && (
        <text className={styles.value} x={left} y={top - 0.95 * em}>
          {title}
        </text>
      )}
      <g clipPath={`url(#${clip})`}>
        {areas.map(({ id, low, high, kind, tone }) => (
          <path
            key={id}
            className={styles.area}
            data-kind={kind}
            data-tone={tone}
            d={areaPath(frame, low, high)}
          />
        ))}
        {band && <Band {...band} />}
        {rug && <Rug rug={rug} />}
        <Paths curves={curves} frame={frame} />
      </g>
      {cursor && (
        <Landmark
          at={cursor.at}
          from={top - (title ? 0.15 : 0.4) * em}
          to={cursor.foot}
          words={[...words.names, words.cutLabel, ...below].filter((label) => label !== null)}
        />
      )}
      {cursor &&
        dots.map(({ id, y: height, tone, filled, symbol }) => (
          <circle
            key={id}
            className={styles.dot}
            data-tone={tone}
            data-filled={filled}
            data-symbol={symbol}
            cx={cursor.at}
            cy={y(inside(height))}
            r={0.36 * em}
          />
        ))}
      <Labels curves={curves} {...words} />
    </g>
  )
}

/** The curves alone, with their marks: redrawn when they move, not when the cursor does. */
const Paths = memo(function Paths({ curves, frame }: { curves: Panel['curves']; frame: Frame }) {
  return curves.map((curve) => {
    const { id, points, tone, weight, dashed, mark, symbol } = curve
    return (
      <g key={id} data-tone={tone} data-symbol={symbol}>
        <path
          className={styles.line}
          data-weight={weight}
          data-dash={dashed ? 'dashed' : undefined}
          d={linePath(frame, points)}
        />
        {mark &&
          markPlaces(curve, frame).map(([x, y]) => (
            <path
              key={x}
              className={styles.shape}
              transform={`translate(${x} ${y})`}
              d={markPath(mark, frame.em)}
            />
          ))}
      </g>
    )
  })
})

/** Where the title of a panel stands; nowhere without one. */
export function titleBoxes(panel?: Pick<Panel, 'title'>, frame?: Frame): Box[] {
  if (!panel?.title || !frame) return []
  const { em, left, top } = frame
  const width = textWidth(panel.title, figureFont(em, 600))
  return [{ x: left, y: top - 1.6 * em, width, height: 1.3 * em }]
}

/** Where it is said that the highest curve is cut: at the top, on the side where that curve is not. */
function cutPlace(text: string, curves: Panel['curves'], { em, left, right, top, x }: Frame): Box {
  const highest = curves.flatMap(({ points }) => points).reduce((a, b) => (b[1] > a[1] ? b : a))
  const onLeft = x(highest[0]) > (left + right) / 2
  const width = textWidth(text, figureFont(em, 400))
  const height = 1.3 * em
  return {
    x: onLeft ? left + 0.4 * em : right - 0.4 * em - width,
    y: top + 0.2 * em - height / 2,
    width,
    height,
  }
}

/** Single draws as strokes at the foot. */
function Rug({ rug: { places, selected } }: { rug: NonNullable<Panel['rug']> }) {
  const { em, base, x } = useFrame()
  const stroke = (at: number, height: number) => `M${x(at).toFixed(1)},${base}v${-height * em}`
  return (
    <g data-tone="noise">
      <path
        className={styles.line}
        data-weight="faint"
        d={places
          .filter(Number.isFinite)
          .map((at) => stroke(at, 0.5))
          .join('')}
      />
      {selected !== null && Number.isFinite(selected) && (
        <path className={styles.line} data-weight="strong" d={stroke(selected, 0.8)} />
      )}
    </g>
  )
}

/** The names of a panel's curves, one each or null, and where it is said that one is cut. */
function useWordsOf(
  { curves, ticks, title = '', cut = null }: Panel,
  frame: Frame,
  strip: readonly [number, number] | null,
) {
  const rules = JSON.stringify(ticks.map(({ at }) => at))
  const [from, to] = strip ?? []
  return useMemo(() => {
    const { em } = frame
    const font = (weight: Curve['weight']) => figureFont(em, weight === 'strong' ? 650 : 400)
    const cutLabel = cut === null ? null : { text: cut, ...cutPlace(cut, curves, frame) }
    const taken = [...titleBoxes({ title }, frame), ...(cutLabel ? [cutLabel] : [])]
    const widthWith = (isAway: boolean) => (text: string, curve: Curve) =>
      textWidth(text, font(curve.weight)) + (keyOf(curve, isAway)?.room ?? 0) * em
    const across = JSON.parse(rules) as number[]
    const cursor = from === undefined ? null : ([from, to!] as const)
    const names = placeCurveLabels(curves, widthWith(false), frame, taken, across, cursor)
    if (title === '') return { names, cutLabel }
    return { names: placeBesideTitle(curves, names, widthWith(true), frame, taken), cutLabel }
  }, [curves, frame, title, cut, rules, from, to])
}

type LabelsProps = Pick<Panel, 'curves'> & ReturnType<typeof useWordsOf>

function Labels({ curves, names, cutLabel }: LabelsProps) {
  const { em } = useFrame()
  return (
    <>
      {cutLabel && (
        <text data-tone="gradient" x={cutLabel.x} y={cutLabel.y + cutLabel.height / 2}>
          {cutLabel.text}
        </text>
      )}
      {curves.map((curve, at) => {
        const { id, tone, weight, symbol } = curve
        const label = names[at]
        const key = keyOf(curve, label?.isAway)
        const middle = label ? label.y + label.height / 2 : 0
        return (
          label && (
            <g key={id} data-tone={tone} data-symbol={symbol}>
              {key?.mark && (
                <path
                  className={styles.shape}
                  transform={`translate(${label.x + key.middle * em} ${middle})`}
                  d={markPath(key.mark, em)}
                />
              )}
              {key?.length && (
                <path
                  className={styles.line}
                  data-weight={weight}
                  data-dash={curve.dashed ? 'dashed' : undefined}
                  d={`M${label.x},${middle}h${key.length * em}`}
                />
              )}
              <text
                data-weight={weight === 'strong' ? weight : undefined}
                x={label.x + (key?.room ?? 0) * em}
                y={middle}
              >
                {label.text}
              </text>
            </g>
          )
        )
      })}
    </>
  )
}
