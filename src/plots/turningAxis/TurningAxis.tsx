import { useId, useRef } from 'react'
import { figureFont } from '../frame/figureFont'
import { textWidth } from '../frame/text'
import { useSize } from '../frame/useSize'
import { Contestant, type ContestantProps } from './Contestant'
import type { Entrant } from './entrant'
import styles from './TurningAxis.module.css'
import { TurningTicks } from './TurningTicks'
import { type Rectangle, turningFrame } from './turningFrame'

interface TurningAxisProps {
  entrants: readonly Entrant[]
  winner: number
  /** 0: the axis of time; 1: stretched by log; 2: turned upright, −log t from below */
  stage: number
  /** The latest time of the even axis, and the highest score of the stretched one, which is as low at its other end */
  end: number
  reach: number
  words: {
    time: string
    score: string
    /** Beside the winner's time, and its score */
    first: string
    highest: string
  }
  /** A short name and what the picture shows, for those who do not see it */
  label: string
  description: string
}

/** Height of the picture, em. */
const pictureHeight = 25

/** Up to so many classes, bars are broad. */
const mostBroad = 6

/** Labels of the parts need so much room in each lane once it stands, em. */
const labelledLane = 12.5

/** Where the axis and its lanes lie before and after they turn: names to the left of lanes, then above them. */
function restingPlaces(width: number, height: number, names: number, em: number): [Rectangle, Rectangle] {
  const lying = { x: names + 1.2 * em, y: 0.3 * em, width: width - names - 5.2 * em, height: height - 3 * em }
  const standing = { x: 2.2 * em, y: 4.6 * em, width: width - 2.8 * em, height: height - 5.2 * em }
  return [lying, standing].map((place) => ({ ...place, width: Math.max(1, place.width) })) as [
    Rectangle,
    Rectangle,
  ]
}

/**
 * The race's axis of time on its way to the axis of scores: stretched by log, then turned a quarter clockwise, so that
 * the first runner is the highest score. Once stretched, each place is a sum, log π in the class's colour and the noise
 * in its own.
 */
export function TurningAxis(props: TurningAxisProps) {
  const { entrants, winner, stage, words, label, description } = props
  const box = useRef<HTMLDivElement>(null)
  const described = useId()
  const { width, fontSize: em, tall } = useSize(box)
  const height = pictureHeight * tall * em
  const stretch = Math.min(1, stage)
  const turn = Math.max(0, stage - 1)
  const names = Math.min(
    0.25 * width,
    Math.max(...entrants.map(({ name }) => textWidth(name, figureFont(em, 600)))),
  )
  const [lying, standing] = restingPlaces(width, height, names, em)
  const frame = turningFrame(turn, lying, standing)
  const lane = standing.width / entrants.length
  const widest = Math.max(...entrants.map(({ texts }) => textWidth(texts.score, figureFont(em, 700))))
  const told = textWidth(`${entrants[winner]!.texts.score} · ${words.highest}`, figureFont(em, 700))
  const shared: Omit<ContestantProps, 'entrant' | 'index' | 'across' | 'won'> = {
    frame,
    em,
    width,
    thickness: (entrants.length <= mostBroad ? 0.75 : 0.45) * em,
    stretch,
    turn,
    end: props.end,
    reach: props.reach,
    nameWidth: turn > 0.5 ? lane - 2 : names,
    valued: turn <= 0.5 || widest <= lane,
    worded: turn <= 0.5 || widest > lane || told <= lane,
    labelled: lane >= labelledLane * em,
  }
  return (
    <div ref={box} className={styles.picture}>
      <div role="img" aria-label={label} aria-describedby={described}>
        <svg width={width} height={height} aria-hidden="true">
          <TurningTicks {...{ frame, em, stretch, turn, words }} end={props.end} reach={props.reach} />
          {entrants.map((entrant, k) => (
            <Contestant
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its index
              key={k}
              entrant={entrant}
              index={k}
              across={(k + 0.5) / entrants.length}
              won={k === winner ? words : null}
              {...shared}
            />
          ))}
        </svg>
      </div>
      <p id={described} className={styles.seen}>
        {description}
      </p>
    </div>
  )
}
