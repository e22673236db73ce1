import { line } from 'd3'
import { memo, useId, useMemo } from 'react'
import { textWidth } from '../frame/text'
import styles from './Curves.module.css'
import type { Area, Curve, Panel, PanelFrame, Place } from './curve'
import { placeCurveLabels } from './placeCurveLabels'

export const labelFont = (em: number, weight = 400) => `${weight} ${em}px 'Lab Sans', system-ui, sans-serif`

interface Props {
  panel: Panel
  frame: PanelFrame
  /** The cursor's place on the axis; null where it stands on none of it */
  cursor: number | null
}

/** One picture over the common axis: the band of chance, the curves with their labels, dots at the cursor. */
export function CurvePanel({ panel, frame, cursor }: Props) {
  const { em, left, right, top, base, y } = frame
  const { title, curves, dots, ticks, range, areas = [], band, rug, cut } = panel
  const clip = useId()
  const inside = (value: number) => Math.min(Math.max(value, range[0]), range[1])
  const draw = drawIn(frame)
  const between = ({ low, high }: Pick<Area, 'low' | 'high'>) =>
    `${draw(high)}${draw(low.toReversed())?.replace('M', 'L')}Z`
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
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line
            className={at === range[0] ? styles.axis : styles.level}
            x1={left}
            x2={right}
            y1={y(at)}
            y2={y(at)}
          />
          <text className={styles.tick} x={left - 0.5 * em} y={y(at)} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {title && (
        <text className={styles.title} x={left} y={top - 0.85 * em}>
          {title}
        </text>
      )}
      <g clipPath={`url(#${clip})`}>
        {areas.map(({ id, low, high, kind, tone }) => (
          <path key={id} className={styles[kind]} data-tone={tone} d={between({ low, high })} />
        ))}
        {band && <path className={styles.band} d={between(band)} />}
        {rug && <Rug rug={rug} frame={frame} />}
        <Paths curves={curves} frame={frame} />
      </g>
      {cut && <Cut text={cut} curves={curves} frame={frame} />}
      {cursor !== null &&
        dots.map(({ id, y: height, tone, filled, symbol }) => (
          <circle
            key={id}
            className={styles.dot}
            data-tone={tone}
            data-filled={filled}
            data-symbol={symbol}
            cx={cursor}
            cy={y(inside(height))}
            r={0.36 * em}
          />
        ))}
      <Labels curves={curves} frame={frame} />
    </g>
  )
}

/** What writes places as an SVG path. */
const drawIn = ({ x, y }: PanelFrame) =>
  line<Place>(
    ([at]) => x(at),
    ([, height]) => y(height),
  )

/** The curves alone: drawn anew when they move, not when the cursor does. */
const Paths = memo(function Paths({ curves, frame }: { curves: Panel['curves']; frame: PanelFrame }) {
  const draw = drawIn(frame)
  return curves.map(({ id, points, tone, weight, dashed, symbol }) => (
    <path
      key={id}
      className={styles.curve}
      data-tone={tone}
      data-weight={weight}
      data-dashed={dashed}
      data-symbol={symbol}
      d={draw(points) ?? ''}
    />
  ))
})

/** Said at the top, on the side where the highest curve is not. */
function Cut({ text, curves, frame }: { text: string; curves: Panel['curves']; frame: PanelFrame }) {
  const { em, left, right, top, x } = frame
  const highest = curves.flatMap(({ points }) => points).reduce((a, b) => (b[1] > a[1] ? b : a))
  const onLeft = x(highest[0]) > (left + right) / 2
  return (
    <text
      className={styles.cut}
      data-tone="gradient"
      x={onLeft ? left + 0.4 * em : right - 0.4 * em}
      y={top + 0.2 * em}
      textAnchor={onLeft ? 'start' : 'end'}
    >
      {text}
    </text>
  )
}

function Rug({ rug: { places, selected }, frame }: { rug: NonNullable<Panel['rug']>; frame: PanelFrame }) {
  const { em, base, x } = frame
  const tick = (at: number, height: number) => `M${x(at).toFixed(1)},${base}v${-height * em}`
  return (
    <>
      <path
        className={styles.rug}
        d={places
          .filter(Number.isFinite)
          .map((at) => tick(at, 0.5))
          .join('')}
      />
      {selected !== null && Number.isFinite(selected) && (
        <path className={styles.chosen} d={tick(selected, 0.8)} />
      )}
    </>
  )
}

function Labels({ curves, frame }: { curves: Panel['curves']; frame: PanelFrame }) {
  const placed = useMemo(() => {
    const font = (weight: Curve['weight']) => labelFont(frame.em, weight === 'strong' ? 650 : 400)
    return placeCurveLabels(curves, (text, { weight }) => textWidth(text, font(weight)), frame)
  }, [curves, frame])
  return curves.map(({ id, tone, weight, symbol }, at) => {
    const label = placed[at]
    return (
      label && (
        <text
          key={id}
          className={styles.label}
          data-tone={tone}
          data-weight={weight}
          data-symbol={symbol}
          x={label.x}
          y={label.y}
        >
          {label.text}
        </text>
      )
    )
  })
}
