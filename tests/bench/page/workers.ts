import { mergeTallies } from '../../../src/engine/kernel/tally'
import { type RelaxationTally, tilesPerWorker } from '../../../src/engine/tile'
import { createWorkerPool } from '../../../src/engine/workerPool/workerPool'

/** The engine's own crew of `size` threads. Returns how many ms an answer over all draws takes, messages included. */
export function hireBenchedCrew(size: number, draws: number): (temperature: number) => Promise<number> {
  const crew = createWorkerPool(
    'bench',
    size,
    tilesPerWorker(size),
    () => size,
    (a, b) => mergeTallies(a as RelaxationTally, b as RelaxationTally),
  )
  const noise = { seed: 42, classes: 3, draws }
  return (temperature) =>
    new Promise((resolve, reject) => {
      const parameters = {
        ...{ probabilities: [0.5, 0.3, 0.2], temperature },
        ...({ axis: 'share', pair: null, projection: null } as const),
      }
      const begin = performance.now()
      crew.ask(
        'bench',
        { experiment: 'relaxation', noise, parameters },
        {
          onAnswer: () => resolve(performance.now() - begin),
          onFailure: (reason, detail) => reject(new Error(`${reason}: ${detail}`)),
        },
      )
    })
}
