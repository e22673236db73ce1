import { ticks } from 'd3'
import styles from '../frame/frame.module.css'
import { Picture, type PictureSize } from '../frame/Picture'
import { figureFont, textWidth } from '../frame/text'
import { partsFit, RunnerLane, type RunnerLaneProps } from './RunnerLane'
import {
  placeOfPerturbedLogit,
  placeOfTime,
  type Rectangle,
  type TurningFrame,
  type TurningRunner,
  turningFrame,
} from './turningFrame'

interface TurningAxisProps {
  runners: readonly TurningRunner[]
  winner: number
  /** 0: the axis of time; 1: stretched by log; 2: turned upright, −log t from below */
  stage: number
  /**
   * The latest time of the even axis, and the highest perturbed logit of the stretched one, which is as low at its other
   * end
   */
  end: number
  reach: number
  words: {
    time: string
    perturbedLogit: string
    /** Beside the winner's time, and its perturbed logit */
    first: string
    highest: string
  }
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Height of the picture and the least of it, em. */
const [pictureHeight, leastHeight] = [25, 13]

/** The most classes whose bars are broad. */
const mostBroad = 6

/** Where the axis and its lanes lie before and after they turn: names to the left of lanes, then above them. */
function restingPlaces({ width, height, em }: PictureSize, names: number): [Rectangle, Rectangle] {
  const lying = { x: names + 1.2 * em, y: 0.3 * em, width: width - names - 5.2 * em, height: height - 3 * em }
  const standing = { x: 2.2 * em, y: 4.6 * em, width: width - 2.8 * em, height: height - 5.2 * em }
  return [lying, standing].map((place) => ({ ...place, width: Math.max(1, place.width) })) as [
    Rectangle,
    Rectangle,
  ]
}

/**
 * The race's axis of time on its way to the axis of perturbed logits: stretched by log, then turned a quarter clockwise,
 * so that the first runner is the highest. Once stretched, each place is a sum, log π in the class's colour and the noise
 * in its own.
 */
export function TurningAxis(props: TurningAxisProps) {
  return (
    <Picture
      heights={() => ({ usual: pictureHeight, least: leastHeight })}
      leastWidth={17}
      label={props.label}
      description={props.description}
    >
      {(size) => <Turning {...props} size={size} />}
    </Picture>
  )
}

function Turning({
  runners,
  winner,
  stage,
  words,
  end,
  reach,
  size,
}: TurningAxisProps & { size: PictureSize }) {
  const { width, em } = size
  const stretch = Math.min(1, stage)
  const turn = Math.max(0, stage - 1)
  const names = Math.min(
    0.25 * width,
    Math.max(...runners.map(({ name }) => textWidth(name, figureFont(em, 600)))),
  )
  const [lying, standing] = restingPlaces(size, names)
  const frame = turningFrame(turn, lying, standing)
  const lane = standing.width / runners.length
  const bold = (text: string) => textWidth(text, figureFont(em, 700))
  const widest = Math.max(...runners.map(({ texts }) => bold(texts.perturbedLogit)))
  const told = bold(`${runners[winner]!.texts.perturbedLogit} · ${words.highest}`)
  const thickness = (runners.length <= mostBroad ? 0.75 : 0.45) * em
  const shared: Omit<RunnerLaneProps, 'runner' | 'index' | 'across' | 'won'> = {
    ...{ frame, em, width, stretch, turn, end, reach },
    thickness,
    nameWidth: turn > 0.5 ? lane - 2 : names,
    valued: turn <= 0.5 || widest <= lane,
    worded: turn <= 0.5 || widest > lane || told <= lane,
    labelled: partsFit(runners, lane, { em, thickness }),
  }
  return (
    <>
      <TurningTicks {...{ frame, em, stretch, turn, words, end, reach }} />
      {[...runners.entries()].map(([k, runner]) => (
        <RunnerLane
          key={k}
          runner={runner}
          index={k}
          across={(k + 0.5) / runners.length}
          won={k === winner ? words : null}
          {...shared}
        />
      ))}
    </>
  )
}

interface TurningTicksProps {
  frame: TurningFrame
  em: number
  stretch: number
  turn: number
  end: number
  reach: number
  words: { time: string; perturbedLogit: string }
}

/** Times with a tick: on the even axis to 6, on the stretched one where it reaches them, or on both. */
const times = [
  { time: 0, even: true, stretched: false },
  { time: 0.02, even: false, stretched: true },
  { time: 0.1, even: false, stretched: true },
  { time: 0.3, even: false, stretched: true },
  { time: 1, even: true, stretched: true },
  { time: 2, even: true, stretched: false },
  { time: 3, even: true, stretched: true },
  { time: 4, even: true, stretched: false },
  { time: 5, even: true, stretched: false },
  { time: 6, even: true, stretched: false },
  { time: 10, even: false, stretched: true },
  { time: 50, even: false, stretched: true },
]

/** The axis with its numbers: times while it lies, perturbed logits once it stands, each fading into the other. */
function TurningTicks({ frame, em, stretch, turn, end, reach, words }: TurningTicksProps) {
  const [[x0, y0], [x1, y1]] = [frame.place(0, 0), frame.place(1, 0)]
  const [cos, sin] = frame.turned
  const zero = placeOfPerturbedLogit(0, reach)
  const [low, high] = [frame.place(zero, 0), frame.place(zero, 1)]
  const tick = (along: number, text: string, opacity: number) => {
    const [x, y] = frame.place(along, 0)
    const half = textWidth(text, figureFont(em, 400)) / 2
    return (
      opacity > 0 && (
        <g key={text} opacity={opacity}>
          <line className={styles.axis} x1={x} y1={y} x2={x - 0.3 * em * sin} y2={y + 0.3 * em * cos} />
          <text
            className={styles.tick}
            x={x - (half + 0.55 * em) * sin}
            y={y + 0.95 * em * cos}
            textAnchor="middle"
          >
            {text}
          </text>
        </g>
      )
    )
  }
  return (
    <>
      <line className={styles.axis} x1={x0} y1={y0} x2={x1} y2={y1} />
      <line className={styles.level} x1={low[0]} y1={low[1]} x2={high[0]} y2={high[1]} opacity={stretch} />
      <g opacity={Math.max(0, 1 - 2 * turn)}>
        {times.map(({ time, even, stretched }) =>
          tick(
            placeOfTime(time, stretch, end, reach).at,
            String(time),
            (even ? 1 - stretch : 0) + (stretched && Math.abs(Math.log(time)) <= reach ? stretch : 0),
          ),
        )}
        <text className={styles.tick} x={x1} y={y1 + 2.1 * em} textAnchor="end">
          {words.time}
        </text>
      </g>
      <g opacity={Math.max(0, 2 * turn - 1)}>
        {turn > 0.5 &&
          ticks(-reach, reach, 4).map((value) =>
            tick(placeOfPerturbedLogit(value, reach), String(value).replace('-', '−'), 1),
          )}
        <text className={styles.tick} x={0} y={0.7 * em}>
          {words.perturbedLogit}
        </text>
      </g>
    </>
  )
}
