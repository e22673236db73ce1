import type { Point } from '../simplex/geometry'

/** One class, as a runner and as a perturbed logit. */
export interface TurningRunner {
  name: string
  /** ξ and ξ/π; the latter is ∞ where π = 0 */
  noise: number
  time: number
  /** log π, −∞ where π = 0; the perturbed logit is log π + γ */
  logit: number
  perturbedLogit: number
  /** Time, perturbed logit, log π and γ in words */
  texts: { time: string; perturbedLogit: string; logit: string; gumbel: string }
}

/** A rectangle of the picture, CSS pixels. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** The axis with its lanes, somewhere on its way from lying (time runs to the right) to standing (time runs down). */
export interface TurningFrame {
  /** Cosine and sine of the angle turned so far */
  turned: Point
  /** Where lies what is `along` the axis (0 … 1, early to late) and `across` it (0, the axis itself, … 1)? In CSS pixels */
  place: (along: number, across: number) => Point
}

const between = (from: number, to: number, progress: number) => from + (to - from) * progress

/**
 * The frame turned by `progress` of a quarter turn, clockwise: what was left comes to lie on top, what was the lowest
 * lane to the left. It fills `lying` at 0 and `standing` at 1, and in between shrinks as far as it takes to stay inside.
 */
export function turningFrame(progress: number, lying: Rectangle, standing: Rectangle): TurningFrame {
  const angle = (progress * Math.PI) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const mix = (part: keyof Rectangle) => between(lying[part], standing[part], progress)
  const length = between(lying.width, standing.height, progress)
  const breadth = between(lying.height, standing.width, progress)
  const shrink = Math.min(
    1,
    mix('width') / (length * cos + breadth * sin),
    mix('height') / (length * sin + breadth * cos),
  )
  const [middleX, middleY] = [mix('x') + mix('width') / 2, mix('y') + mix('height') / 2]
  return {
    turned: [cos, sin],
    place(along, across) {
      const u = (along - 0.5) * length * shrink
      const v = (across - 0.5) * breadth * shrink
      return [middleX + u * cos + v * sin, middleY + u * sin - v * cos]
    },
  }
}

/** Where a time lies along the axis, 0 … 1, and whether it was cut to the axis' end. */
export interface AlongAxis {
  at: number
  cut: boolean
}

const clamped = (at: number): AlongAxis => ({ at: Math.min(1, Math.max(0, at)), cut: at < 0 || at > 1 })

/**
 * A time on its way from the even axis 0 … end to the axis of its logarithm, −reach … reach.
 *
 * @param stretch 0: even; 1: logarithmic
 */
export function placeOfTime(time: number, stretch: number, end: number, reach: number): AlongAxis {
  const even = clamped(time / end)
  const stretched = clamped((Math.log(time) / reach + 1) / 2)
  return {
    at: between(even.at, stretched.at, stretch),
    cut: stretch < 0.5 ? even.cut : stretched.cut,
  }
}

/** A perturbed logit x = −log t on the stretched axis: −reach lies at 1, the late end, and reach at 0. */
export const placeOfPerturbedLogit = (value: number, reach: number): number =>
  clamped((1 - value / reach) / 2).at
