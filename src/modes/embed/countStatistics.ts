import { ask } from '../../engine/engine'
import type { DrawStatistics } from '../../engine/experiments/drawStatistics'
import type { Statistics } from '../../share/embed/messages'
import type { Parameters } from '../../state/parameters'
import { statisticsOf } from './statistics'

type Counted = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n'>

/** The last counts asked for; a host that asks again while nothing moved costs nothing. */
let last: { key: string; counts: Promise<DrawStatistics> } | null = null
let questions = 0

function count({ pi, tau, seed, n }: Counted): Promise<DrawStatistics> {
  return new Promise((resolve, reject) => {
    // Every question has a channel of its own, or a newer one would take its place.
    ask<'drawStatistics'>(
      `statistics/${questions++}`,
      {
        experiment: 'drawStatistics',
        noise: { seed, classes: pi.length, draws: n },
        parameters: { probabilities: pi, temperature: tau },
      },
      ({ answer, failure }) => {
        if (answer) resolve(answer.measurement)
        else reject(new Error(failure?.detail ?? 'no answer'))
      },
    )
  })
}

/** Statistics of all draws at some parameters, counted in a thread of its own. */
export async function countStatistics(parameters: Parameters): Promise<Statistics> {
  const { pi, tau, seed, n } = parameters
  const key = JSON.stringify([pi, tau, seed, n])
  if (last?.key !== key) {
    const counts = count(parameters)
    last = { key, counts }
    counts.catch(() => {
      if (last?.counts === counts) last = null
    })
  }
  return statisticsOf(parameters, await last.counts)
}
