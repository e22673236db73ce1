import { line, type ScaleContinuousNumeric, scaleLinear } from 'd3'
import { createContext, type ReactNode, useContext } from 'react'

/** A place in the units of the axes. */
export type DataPoint = readonly [x: number, y: number]

/** A labelled value of an axis. */
export interface Tick {
  at: number
  label: string
}

export type AxisScale = ScaleContinuousNumeric<number, number>

/** The area that marks are drawn in, CSS pixels: its scales lead from the units of the axes to places in the picture. */
export interface Frame {
  /** Size of letters */
  em: number
  /** Width of the whole picture: labels may reach beyond the area */
  width: number
  left: number
  right: number
  top: number
  base: number
  x: AxisScale
  y: AxisScale
}

interface Layout extends Pick<Frame, 'em' | 'width' | 'left' | 'right' | 'top' | 'base'> {
  /** Values at the left and right end, and at the foot and the top */
  x: readonly [number, number]
  y?: readonly [number, number]
  /** Other scales than linear ones, without domain and range */
  scaleX?: AxisScale
  scaleY?: AxisScale
  /** Whether what lies beyond an end is drawn on it; else the picture clips it */
  clamp?: boolean
}

/** A frame with its scales. A picture too narrow for its margins has an area of one pixel. */
export function frameOf({ x, y = [0, 1], scaleX, scaleY, clamp = true, ...area }: Layout): Frame {
  const right = Math.max(area.left + 1, area.right)
  const scale = (given: AxisScale | undefined, domain: readonly [number, number], ends: [number, number]) =>
    (given ?? scaleLinear())
      .domain([...domain])
      .range(ends)
      .clamp(clamp)
  return {
    ...area,
    right,
    x: scale(scaleX, x, [area.left, right]),
    y: scale(scaleY, y, [area.base, area.top]),
  }
}

const FrameContext = createContext<Frame | null>(null)

/** Hands a frame to the axes and marks within it. */
export const InFrame = ({ frame, children }: { frame: Frame; children: ReactNode }) => (
  <FrameContext value={frame}>{children}</FrameContext>
)

/** The frame around. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('an axis or a mark stands outside of a frame')
  return frame
}

/** A line through places as an SVG path, interrupted where a height is not finite. */
export const linePath = ({ x, y }: Pick<Frame, 'x' | 'y'>, places: readonly DataPoint[]): string =>
  line<DataPoint>(
    ([at]) => x(at),
    ([, height]) => y(height),
  )
    .defined(([, height]) => Number.isFinite(height))
    .digits(2)(places) ?? ''

/** What lies between two lines, as an SVG path. */
export const areaPath = (
  frame: Pick<Frame, 'x' | 'y'>,
  low: readonly DataPoint[],
  high: readonly DataPoint[],
) => `${linePath(frame, high)}${linePath(frame, low.toReversed()).replace('M', 'L')}Z`
