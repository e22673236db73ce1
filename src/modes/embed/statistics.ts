import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import { histogramBins } from '../../engine/tile'
import { selectedDraw } from '../../figures/selectedDraw'
import type { Parameters } from '../../state/parameters'

/** What a host is told of all N draws, and of one (`contract.md` §3). K classes; plain lists, for any language. */
export interface Statistics {
  gumbelMax: { counts: number[] }
  gumbelSoftmax: {
    mean: number[]
    variance: number[]
    /** K lists of 64 counts */
    histogram: number[][]
    argmaxCounts: number[]
  }
  noise: { min: number; max: number; mean: number }
  draw: {
    u: number[]
    xi: number[]
    gamma: number[]
    /** −∞, of a class that can't be drawn, is null: JSON has no infinity. */
    score: (number | null)[]
    relaxed: number[]
    /** From 0 */
    winner: number
  }
}

/** The engine's counts of all draws in the message's form, with the draw looked at. */
export function statisticsOf(
  { pi, tau, seed, draw }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'draw'>,
  counted: DrawStatistics,
): Statistics {
  const { u, xi, gamma, score, relaxed, winner } = selectedDraw(seed, draw, pi, tau)
  return {
    gumbelMax: { counts: [...counted.winners] },
    gumbelSoftmax: {
      mean: [...counted.mean],
      variance: [...counted.variance],
      histogram: pi.map((_, k) => [
        ...counted.histogram.subarray(k * histogramBins, (k + 1) * histogramBins),
      ]),
      argmaxCounts: [...counted.relaxedWinners],
    },
    noise: counted.noise,
    draw: {
      u,
      xi,
      gamma,
      score: score.map((value) => (value === -Infinity ? null : value)),
      relaxed,
      winner,
    },
  }
}
