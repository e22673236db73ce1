import { ask } from '../../engine/engine'
import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import { histogramBins } from '../../engine/tile'
import { selectedDraw } from '../../figures/selectedDraw'
import type { Statistics } from '../../share/embed/messages'
import type { Parameters } from '../../state/parameters'

type Counted = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'scale'>

let questions = 0

function count({ pi, tau, seed, n, scale }: Counted): Promise<DrawStatistics> {
  return new Promise((resolve, reject) => {
    // Every question has a channel of its own, or a newer one would take its place.
    ask<'drawStatistics'>(
      `statistics/${questions++}`,
      {
        experiment: 'drawStatistics',
        noise: { seed, classes: pi.length, draws: n },
        parameters: { probabilities: pi, temperature: tau, scale },
      },
      ({ answer, failure }) => {
        if (answer) resolve(answer.measurement)
        else reject(new Error(failure?.detail ?? 'no answer'))
      },
    )
  })
}

/** Statistics of all draws at some parameters, counted by a worker of its own; asked again while nothing moved, at once. */
export async function countStatistics(parameters: Parameters): Promise<Statistics> {
  return statisticsOf(parameters, await count(parameters))
}

/** The engine's counts of all draws in the message's form, with the draw looked at. */
function statisticsOf(
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
