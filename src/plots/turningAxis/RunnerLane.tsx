import styles from '../frame/frame.module.css'
import { figureFont, fitText, textWidth } from '../frame/text'
import { classSymbolPath } from '../palette/palette'
import type { Point } from '../simplex/geometry'
import own from './TurningAxis.module.css'
import { placeOfPerturbedLogit, placeOfTime, type TurningFrame, type TurningRunner } from './turningFrame'

export interface RunnerLaneProps {
  runner: TurningRunner
  index: number
  /** Where its lane lies across the axis, 0 … 1 */
  across: number
  /** What to say of the winner; null for everybody else */
  won: { first: string; highest: string } | null
  frame: TurningFrame
  em: number
  /** Of the picture, CSS pixels */
  width: number
  /** Width of a bar, CSS pixels */
  thickness: number
  /** 0 … 1 each: how far the axis is stretched, and turned */
  stretch: number
  turn: number
  end: number
  reach: number
  /** Room for its name, CSS pixels, and whether there is any for everybody's value; the winner's is always shown */
  nameWidth: number
  valued: boolean
  /** Whether there is any for what is said of the winner */
  worded: boolean
  /** Whether the parts of the sum have room for their values */
  labelled: boolean
}

const mix = ([x0, y0]: Point, [x1, y1]: Point, progress: number): Point => [
  x0 + (x1 - x0) * progress,
  y0 + (y1 - y0) * progress,
]

/** From the middle of a lane to the values of its parts, in widths of a bar. */
const besideBars = 2.3

/** The value of a part of a sum as the lines that it has where it is too wide for one. */
const linesOf = (text: string) => text.split(' = ')

/** Whether the values of the parts have room beside the bars of every lane: on two lines if not on one. */
export function partsFit(
  runners: readonly Pick<TurningRunner, 'texts'>[],
  lane: number,
  { em, thickness }: Pick<RunnerLaneProps, 'em' | 'thickness'>,
): boolean {
  const lines = runners.flatMap(({ texts }) => [texts.logit, texts.gumbel].flatMap(linesOf))
  const widest = Math.max(...lines.map((line) => textWidth(line, figureFont(em, 400))))
  return widest + 0.3 * em <= lane / 2 - besideBars * thickness
}

/** Distance of the two bars of a sum from the middle of their lane, in widths of a bar. */
const offset = 0.6

/** One class's lane: its bar, its mark, its name and its value. */
export function RunnerLane(props: RunnerLaneProps) {
  const { runner, index, across, won, frame, em, thickness, stretch, end, reach } = props
  const { at, cut } = placeOfTime(runner.time, stretch, end, reach)
  const [from, to, place] = [frame.place(0, across), frame.place(1, across), frame.place(at, across)]
  const [cos, sin] = frame.turned
  // Once there are two bars, the mark stands at the end of the noise.
  const mark: Point = [
    place[0] + offset * thickness * stretch * sin,
    place[1] - offset * thickness * stretch * cos,
  ]
  const name = fitText(runner.name, props.nameWidth, figureFont(em, 600))
  const half = textWidth(name, figureFont(em, 600)) / 2
  return (
    <g data-class={index + 1} data-tone="class">
      <line className={styles.rule} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      <TimeBar {...props} />
      <SumBars {...props} />
      <path
        className={own.mark}
        data-symbol="winner"
        data-cut={cut}
        d={classSymbolPath(index, (won ? 0.55 : 0.42) * em)}
        transform={`translate(${mark[0]} ${mark[1]})`}
      />
      <text
        className={styles.value}
        x={from[0] - (half + 0.75 * em) * cos}
        y={from[1] - 2.4 * em * sin}
        textAnchor="middle"
      >
        {name}
      </text>
      <Value {...props} mark={mark} top={from} />
    </g>
  )
}

/** The value: the time at its mark while the axis lies, the perturbed logit under the name once it stands. */
function Value(props: RunnerLaneProps & { mark: Point; top: Point }) {
  const { runner, won, em, stretch, turn, valued, worded, mark, top } = props
  const isStanding = turn > 0.5
  const { time, perturbedLogit } = runner.texts
  const value = isStanding ? perturbedLogit : time
  if (!won && !valued) return null
  const text = won && worded ? `${value} · ${isStanding ? won.highest : won.first}` : value
  const half = textWidth(text, figureFont(em, won ? 700 : 400)) / 2
  // Beside the bar while there is one, above the bars of a sum; first up, then over the mark.
  const lying: Point = [
    mark[0] + (half + 0.75 * em) * Math.min(1, 2 - 2 * stretch),
    mark[1] - 1.15 * em * Math.min(1, 2 * stretch),
  ]
  const [x, y] = mix(lying, [top[0], top[1] - 1.1 * em], turn)
  // The winner's words may be wider than its lane, never than the picture.
  const inside = Math.max(half, Math.min(x, props.width - half))
  return (
    <>
      {/* The lane would strike the words through. */}
      {!isStanding && (
        <rect
          className={own.ground}
          x={inside - half - 0.2 * em}
          y={y - 0.6 * em}
          width={2 * half + 0.4 * em}
          height={1.2 * em}
        />
      )}
      <text data-weight={won ? 'strong' : undefined} x={inside} y={y} textAnchor="middle">
        {text}
      </text>
    </>
  )
}

/** From the start to ξ/π, its first part, to ξ, noise; gone once the axis is stretched. */
function TimeBar({ runner, across, frame, thickness, stretch, end, reach }: RunnerLaneProps) {
  if (stretch === 1) return null
  const x = (time: number) => frame.place(placeOfTime(time, 0, end, reach).at, across)
  const bar = (from: number, to: number, className: string | undefined) => {
    const [a, b] = [x(from), x(to)]
    return <line className={className} x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} strokeWidth={thickness} />
  }
  return (
    <g opacity={1 - stretch}>
      {bar(runner.noise, runner.time, own.parameter)}
      {bar(0, runner.noise, own.noise)}
    </g>
  )
}

/** A part of a sum on one line, or, where its half of the lane is too narrow, its value on a second one. */
function Lines({ text, room, x, em }: { text: string; room: number; x: number; em: number }) {
  if (textWidth(text, figureFont(em, 400)) <= room) return text
  const lines = linesOf(text)
  return lines.map((line, at) => (
    <tspan key={line} x={x} dy={`${at === 0 ? -0.6 * (lines.length - 1) : 1.2}em`}>
      {line}
    </tspan>
  ))
}

/** The sum on the stretched axis: from 0 to log π, and beside it from there on the noise γ, whichever way it goes. */
function SumBars(props: RunnerLaneProps) {
  const { runner, across, frame, thickness, stretch, turn, reach, labelled } = props
  if (stretch === 0) return null
  const { logit, perturbedLogit, texts } = runner
  const { em, nameWidth } = props
  const halfLane = nameWidth / 2 - besideBars * thickness
  const [cos, sin] = frame.turned
  // Side by side, the part of π first: what the one takes down the other may take up again.
  const at = (value: number, side: number) => {
    const [x, y] = frame.place(placeOfPerturbedLogit(value, reach), across)
    return [x + side * offset * thickness * sin, y - side * offset * thickness * cos] as const
  }
  const bar = (from: number, to: number, side: number, className: string | undefined, symbol: string) => {
    const [a, b] = [at(from, side), at(to, side)]
    return (
      <line
        className={className}
        data-symbol={symbol}
        x1={a[0]}
        y1={a[1]}
        x2={b[0]}
        y2={b[1]}
        strokeWidth={thickness}
      />
    )
  }
  const [level, top] = [at(logit, -1.4), at(logit, 1.4)]
  const [parameterText, noiseText] = [
    at(logit / 2, -besideBars),
    at((logit + perturbedLogit) / 2, besideBars),
  ]
  return (
    <g opacity={stretch}>
      {bar(0, logit, -1, own.parameter, 'pi')}
      {Number.isFinite(perturbedLogit) && bar(logit, perturbedLogit, 1, own.noise, 'gamma')}
      <line className={styles.distribution} x1={level[0]} y1={level[1]} x2={top[0]} y2={top[1]} />
      {labelled && turn === 1 && Number.isFinite(perturbedLogit) && (
        <>
          <text x={parameterText[0]} y={parameterText[1]} textAnchor="end">
            <Lines text={texts.logit} room={halfLane} x={parameterText[0]} em={em} />
          </text>
          <text data-tone="noise" x={noiseText[0]} y={noiseText[1]}>
            <Lines text={texts.gumbel} room={halfLane} x={noiseText[0]} em={em} />
          </text>
        </>
      )}
    </g>
  )
}
