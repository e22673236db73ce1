import { displaced } from '../displaced'
import type { Counts, Peer } from '../peers/peer'
import { type BenchedEngine, startBenchedEngine } from './engine'
import { prepareTraining } from './trainingStep'

/** What is timed, and by whom. `enginePi`: the engine with π moved at every pass, so that it counts winners again. */
export interface Work {
  task: 'noise' | 'transform' | 'training'
  who: 'naive' | 'typedArrays' | 'tensorflow' | 'engine' | 'enginePi'
  classes: number
  draws: number
}

/** Work made ready: one turn of it, and how many draws a peer counts in other cells (bins for K ≠ 3) than the engine. */
export interface ReadyWork {
  run(round: number): void
  displaced: number
}

/** Temperatures of the rounds, in turn: how draws crowd together changes what counting them costs. */
export const temperatures = [0.05, 0.1, 0.25, 0.5, 1, 2, 5]

const three = [0.5, 0.3, 0.2]
const ten = [0.08, 0.04, 0.12, 0.22, 0.06, 0.18, 0.1, 0.05, 0.12, 0.03]

/** π of K classes, no two alike by turns. */
function probabilitiesOf(classes: number): number[] {
  if (classes === 3) return three
  const weights = Array.from({ length: classes }, (_, k) => ten[k % ten.length]!)
  const total = weights.reduce((a, b) => a + b)
  return weights.map((weight) => weight / total)
}

const startPeer = {
  naive: async (): Promise<Peer> => (await import('../peers/naive')).naive,
  typedArrays: async (): Promise<Peer> => (await import('../peers/typedArrays')).typedArrays,
  tensorflow: async (): Promise<Peer> => (await import('../peers/tensorflow')).tensorflow(),
}

export async function prepare({ task, who, classes, draws }: Work): Promise<ReadyWork> {
  if (task === 'training') return prepareTraining(who)
  const engine = await startBenchedEngine()
  const probabilities = probabilitiesOf(classes)
  const key = { seed: 42, classes, draws }
  const temperatureOf = (round: number) => temperatures[round % temperatures.length]!
  // A seed of its own every time, or the engine would only look its noise up.
  let seed = 1000

  if (who === 'engine' || who === 'enginePi') {
    if (task === 'noise') return { run: () => engine.drawNoise({ ...key, seed: seed++ }), displaced: 0 }
    let passes = 0
    const moved = [...probabilities].reverse()
    const run = (round: number) => {
      const pi = who === 'enginePi' && passes++ % 2 ? moved : probabilities
      const { draws: counted } = engine.count(key, pi, temperatureOf(round))
      if (counted !== draws) throw new Error(`counted ${counted} of ${draws} draws`)
    }
    return { run, displaced: 0 }
  }

  const peer = await startPeer[who]()
  if (task === 'noise') return { run: () => peer.drawNoise(seed++, classes, draws), displaced: 0 }
  const count = peer.prepare(engine.gumbel(key), probabilities)
  return {
    run: (round) => void count(temperatureOf(round)),
    displaced: compare(count(0.5), engine, key, probabilities),
  }
}

/** Throws where a peer does other work than the engine: its time would mean nothing. */
function compare(
  theirs: Counts,
  engine: BenchedEngine,
  key: { seed: number; classes: number; draws: number },
  probabilities: readonly number[],
): number {
  const ours = engine.count(key, probabilities, 0.5)
  const differing = theirs.cells
    ? displaced(theirs.cells, ours.cells)
    : displaced(theirs.histogram, ours.histogram)
  if (differing > 1e-3 * key.draws) throw new Error(`a peer counts ${differing} draws elsewhere`)
  return differing
}
