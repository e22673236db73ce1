import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import { histogramBins } from '../../engine/tile'
import { selectedDraw } from '../../figures/selectedDraw'
import type { Statistics } from '../../share/embed/messages'
import type { Parameters } from '../../state/parameters'

/** The engine's counts of all draws in the message's form, with the draw looked at. */
export function statisticsOf(
  { pi, tau, seed, draw, scale }: Pick<Parameters, 'pi' | 'tau' | 'seed' | 'draw' | 'scale'>,
  counted: DrawStatistics,
): Statistics {
  const { u, xi, gamma, score, relaxed, winner } = selectedDraw(seed, draw, pi, tau, scale)
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
