import { corner } from '../../estimators/objective'
import { zeroTemperatureLimits } from '../../estimators/zeroTemperatureLimits'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { softmaxVjp } from '../../transform/softmax'
import { objectiveOfLive } from '../objectiveOfLive'

/** Whether the mean as a baseline lowers the variance of one score-function estimate: the two have the same mean. */
function baselineHelps(pi: readonly number[], values: ArrayLike<number>, logit: number): boolean {
  const mean = pi.reduce((sum, probability, k) => sum + probability * values[k]!, 0)
  const square = (level: number) =>
    pi.reduce((sum, probability, k) => {
      const score = (k === logit ? 1 : 0) - pi[logit]!
      return sum + probability * ((values[k]! - level) * score) ** 2
    }, 0)
  return square(mean) < square(0)
}

/** What the estimators compute from the selected draw, for the logit that the reader has chosen. */
export function estimatesOfDraw(live: ReaderNumbers) {
  const { draw, parameters } = live
  const { pi, tau, logit } = parameters
  const atPi = objectiveOfLive(live)
  const slopesAt = (shares: ArrayLike<number>) => {
    const slopes = new Float64Array(pi.length)
    atPi.objective.gradient(shares, slopes)
    return slopes
  }
  const back = (shares: ArrayLike<number>, slopes: Float64Array, temperature: number) => {
    const gradient = new Float64Array(pi.length)
    softmaxVjp(shares, slopes, temperature, gradient)
    return gradient
  }
  const mean = (shares: ArrayLike<number>, slopes: Float64Array) =>
    slopes.reduce((sum, slope, k) => sum + shares[k]! * slope, 0)
  const soft = slopesAt(draw.relaxed)
  const hard = slopesAt(corner(draw.winner, pi.length))
  return {
    ...atPi,
    /** 1 where the chosen class has won, else 0 */
    won: draw.winner === logit ? 1 : 0,
    /** ∂f at z̃ and at the winner's corner, and their means under z̃ */
    soft,
    hard,
    softMean: mean(draw.relaxed, soft),
    hardMean: mean(draw.relaxed, hard),
    /** The two relaxed estimates of every logit's derivative */
    pathwise: back(draw.relaxed, soft, tau),
    straightThrough: back(draw.relaxed, hard, tau),
    /** z̃ⱼ of the chosen class, its π and the exact derivative */
    share: draw.relaxed[logit]!,
    probability: pi[logit]!,
    exact: atPi.gradient[logit]!,
    baselineHelps: baselineHelps(pi, atPi.values, logit),
    /** f of the class that was drawn */
    drawn: atPi.values[draw.winner]!,
  }
}

/** Where the two relaxed estimators' means and variances go as τ → 0, for a logit, at first the reader's. */
export const limitsOf = (live: ReaderNumbers, logit: number = live.parameters.logit) =>
  zeroTemperatureLimits(objectiveOfLive(live).objective, live.parameters.pi, logit)
