import { ask } from '../../engine/engine'
import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import type { Statistics } from '../../share/embed/messages'
import type { Parameters } from '../../state/parameters'
import { statisticsOf } from './statistics'

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
