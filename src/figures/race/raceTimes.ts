import type { TimeAxis } from '../../plots/race/TimeNumbers'
import type { SelectedDraw } from '../selectedDraw'

/** Where the axis of time ends, whatever π is: the winner, Exp(1), is later once in 400 races. */
export const raceEnd = 6

const ticks = [0, 1, 2, 3, 4, 5, raceEnd].map((at) => ({ at, label: String(at) }))

export const raceAxis = (label: string): TimeAxis => ({ end: raceEnd, ticks, label })

/** Finishing times Tₖ = ξₖ/πₖ of one draw; ∞ where π = 0. The least is the winner's. */
export const raceTimes = (draw: Pick<SelectedDraw, 'xi'>, probabilities: readonly number[]): number[] =>
  draw.xi.map((xi, k) => xi / probabilities[k]!)
