import { useMemo } from 'react'
import { AxisGrip, type Gripped } from '../frame/AxisGrip'
import { EdgeLabel, tickBoxes, ticksWidth, XAxis } from '../frame/axes'
import { type Frame, frameOf, InFrame } from '../frame/Frame'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { useFontArrivals } from '../frame/text'
import { CurvePanel, titleBoxes } from './CurvePanel'
import type { CurveAxis, Panel } from './curve'

/** What is dragged along the axis; its value may lie beyond the axis, whose end it then stands on. */
export interface Cursor extends Gripped {
  /** Its name and value, such as 'θ₁ = 0.5', on the picture */
  text: string
  /** Where it was dragged to, and the width of a CSS pixel in units of the axis; null where it only marks its value */
  onPick: ((value: number, pixel: number) => void) | null
}

interface CurvesProps {
  axis: CurveAxis
  /** From the top down; keep the identity of their curves while they mean the same (useMemo): they are redrawn with it */
  panels: readonly Panel[]
  /** What is dragged along the axis; null where nothing is marked on it */
  cursor: Cursor | null
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Room over the first panel, between two, and for axis, track and the cursor's label below, all em. */
const [over, between, below] = [1.2, 2.2, 3.9]
/** A title over the first panel needs more, em. */
const overTitle = 1.7

/** The least height of a panel, and the one below which panels stand side by side where there is the width, em. */
const [leastPanel, lowPanel] = [3, 5.5]
/** The least width of a panel beside others, and the room between two, em */
const [leastColumn, betweenColumns] = [11, 1.2]

/**
 * Curves in panels above each other, or side by side, over one linear axis, which the reader moves along. The tone 'class'
 * is that of the first class.
 */
export function Curves({ axis, panels, cursor, label, description }: CurvesProps) {
  const outline = JSON.stringify(
    panels.map(
      ({ height, range, ticks, title }): Outline => ({
        height,
        range,
        ticks: ticks.map(({ label }) => label),
        titled: title !== undefined,
      }),
    ),
  )
  const outlines = useMemo(() => JSON.parse(outline) as Outline[], [outline])
  const fixed = topOf(outlines) + between * (panels.length - 1) + below
  const usual = outlines.reduce((sum, { height }) => sum + height, 0)
  return (
    <Picture
      heights={(width) => ({
        usual: fixed + usual,
        least: isBroad(outlines.length, width)
          ? topOf(outlines) + lowPanel + below
          : fixed + leastPanel * panels.length,
      })}
      leastWidth={15}
      label={label}
      description={description}
      index={0}
      over={
        cursor?.onPick
          ? (size) => <Grip cursor={cursor} axis={axis} frames={framesOf(outlines, axis, size)} />
          : undefined
      }
    >
      {(size) => <PanelsIn {...{ size, outlines, axis, panels, cursor }} />}
    </Picture>
  )
}

/** Whether so many panels could stand side by side, in a width of em. */
const isBroad = (panels: number, width: number) =>
  panels > 1 && width >= leastColumn * panels + betweenColumns * (panels - 1)

const topOf = (panels: readonly Outline[]) => (panels[0]?.titled ? overTitle : over)

interface PanelsInProps extends Pick<CurvesProps, 'axis' | 'panels' | 'cursor'> {
  size: PictureSize
  outlines: readonly Outline[]
}

function PanelsIn({ size: { width, height, em }, outlines, axis, panels, cursor }: PanelsInProps) {
  const arrivals = useFontArrivals()
  // Frames keep their identity while only curves and dots move.
  // biome-ignore lint/correctness/useExhaustiveDependencies: ticks are measured again in a face that has arrived
  const frames = useMemo(
    () => framesOf(outlines, axis, { width, height, em }),
    [outlines, axis, width, height, em, arrivals],
  )
  const value = cursor && Math.min(Math.max(cursor.value, axis.from), axis.to)
  return frames.map((frame, place) => {
    const at = value === null ? null : frame.x(value)
    const isLast = isLastOfColumn(frames, place)
    return (
      <InFrame key={panels[place]!.id} frame={frame}>
        <CurvePanel
          panel={panels[place]!}
          cursor={at === null ? null : { at, foot: frame.base + (isLast ? 2 : between - 0.4) * em }}
          below={isLast ? tickBoxes(axis.ticks, frame) : titleBoxes(panels[place + 1], frames[place + 1])}
        />
        {isLast && (
          <>
            <XAxis ticks={axis.ticks} />
            {cursor?.onPick && (
              <line
                className={styles.track}
                x1={frame.left}
                x2={frame.right}
                y1={frame.base + 2.2 * em}
                y2={frame.base + 2.2 * em}
              />
            )}
          </>
        )}
        {cursor && at !== null && place === frames.length - 1 && (
          <EdgeLabel text={cursor.text} symbol={cursor.symbol} at={at} y={frame.base + 3.4 * em} />
        )}
      </InFrame>
    )
  })
}

const isLastOfColumn = (frames: readonly Frame[], place: number): boolean =>
  frames[place + 1]?.left !== frames[place]!.left

/** The grip below the last panel's axis; every column can be dragged over. */
function Grip({ cursor, axis, frames }: { cursor: Cursor; axis: CurveAxis; frames: readonly Frame[] }) {
  const { left, right, base, em, x } = frames.at(-1)!
  const span = axis.to - axis.from
  const columns = frames.filter((_, place) => isLastOfColumn(frames, place))
  return (
    <AxisGrip
      cursor={cursor}
      axis={axis}
      areas={columns.map((frame) => ({ left: frame.left, right: frame.right, height: base + 3 * em }))}
      place={[x(Math.min(Math.max(cursor.value, axis.from), axis.to)), base + 2.2 * em]}
      onPlace={(part) => cursor.onPick?.(axis.from + span * part, span / (right - left))}
      onValue={(value) => cursor.onPick?.(value, 0)}
    />
  )
}

/** What a panel's frame depends on. */
interface Outline {
  height: number
  range: readonly [number, number]
  ticks: readonly string[]
  titled: boolean
}

function framesOf(panels: readonly Outline[], axis: CurveAxis, { width, height, em }: PictureSize): Frame[] {
  const usual = panels.reduce((sum, panel) => sum + panel.height, 0)
  const stacked = height - (topOf(panels) + between * (panels.length - 1) + below) * em
  const beside = stacked < lowPanel * em * panels.length && isBroad(panels.length, width / em)
  const column = beside ? (width - betweenColumns * em * (panels.length - 1)) / panels.length : width
  const widestTicks = ({ ticks }: Outline) =>
    ticksWidth(
      ticks.map((label) => ({ label })),
      em,
    ) +
    0.2 * em
  const common = Math.max(...panels.map(widestTicks))
  let top = topOf(panels) * em
  return panels.map((panel, place) => {
    const tall = beside ? height - top - below * em : (stacked * panel.height) / usual
    const start = beside ? place * (column + betweenColumns * em) : 0
    const frame = frameOf({
      ...{ em, width, top },
      left: start + (beside ? widestTicks(panel) : common),
      right: start + column - 0.7 * em,
      base: top + Math.max(1, tall),
      x: [axis.from, axis.to],
      y: panel.range,
      clamp: false,
    })
    if (!beside) top = frame.base + between * em
    return frame
  })
}
